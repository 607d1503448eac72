package se.larmnav.ui.login;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom a host name is for: the first label of exempelby.example.se names a municipality.
 *
 * @param platform the platform's own host, at which those who run it log in
 */
@ConfigurationProperties("larmnav.host")
record Hosts(@DefaultValue("localhost") String platform) {

	private static final Pattern NAMED = Pattern.compile("([a-z][a-z0-9-]{0,39})\\.[a-z0-9.-]*[a-z][a-z0-9.-]*");

	Host of(HttpServletRequest request) {
		var name = request.getServerName();
		if (name.equals(this.platform)) {
			return new Host.Platform();
		}
		var named = NAMED.matcher(name);
		return named.matches() ? new Host.Municipality(named.group(1)) : new Host.Unnamed();
	}

}
