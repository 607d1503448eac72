package se.larmnav.gateway;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the host that a request came to says about whom it is for. */
sealed interface HostName {

	Pattern PORT = Pattern.compile(":\\d*$");

	Pattern ALIAS = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	/** A municipality's own address. */
	record Municipality(String alias) implements HostName {
	}

	/** The platform's own address, for other systems and for those who run it. */
	record Platform() implements HostName {
	}

	/** An address that is not ours. */
	record Unknown() implements HostName {
	}

	static HostName of(List<String> headers, GatewaySettings settings) {
		if (headers.size() != 1) {
			return new Unknown();
		}
		var host = PORT.matcher(headers.getFirst().toLowerCase(Locale.ROOT)).replaceFirst("");
		if (host.equals(settings.domain()) || settings.hosts().contains(host)) {
			return new Platform();
		}
		var end = "." + settings.domain();
		var label = host.endsWith(end) ? host.substring(0, host.length() - end.length()) : "";
		return ALIAS.matcher(label).matches() ? new Municipality(label) : new Unknown();
	}

}
