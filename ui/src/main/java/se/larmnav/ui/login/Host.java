package se.larmnav.ui.login;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** The municipality that a host name names: the first label of goteborg.example.se. */
final class Host {

	private static final Pattern NAMED = Pattern.compile("([a-z][a-z0-9-]{0,39})\\.[a-z0-9.-]*[a-z][a-z0-9.-]*");

	private Host() {
	}

	/** The alias by which a request's host names a municipality, if it names one. */
	static Optional<String> municipality(HttpServletRequest request) {
		var name = NAMED.matcher(request.getServerName());
		return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
	}

}
