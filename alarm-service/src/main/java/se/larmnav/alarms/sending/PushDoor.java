package se.larmnav.alarms.sending;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

import se.larmnav.tenancy.web.OwnNetwork;

/**
 * Which addresses we let a phone name: anybody who is logged in could else have us knock
 * at doors inside the network. The list of push services is the lock; that no address of
 * our own network is behind a name is looked at each time besides.
 */
final class PushDoor {

	private static final int LONGEST = 1_000;

	private final SendingSettings.Push settings;

	PushDoor(SendingSettings.Push settings) {
		this.settings = settings;
	}

	/** The address, if it may be one. */
	Optional<URI> named(String endpoint) {
		try {
			return Optional.of(URI.create(endpoint)).filter((uri) -> endpoint.length() <= LONGEST && isAllowed(uri));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private boolean isAllowed(URI uri) {
		var host = uri.getHost();
		var scheme = uri.getScheme();
		return host != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null
				&& ("https".equals(scheme) || ("http".equals(scheme) && settings.ownNetwork()))
				&& settings.hosts().stream().anyMatch((allowed) -> isOf(host.toLowerCase(Locale.ROOT), allowed));
	}

	private static boolean isOf(String host, String allowed) {
		return allowed.startsWith("*.") ? host.endsWith(allowed.substring(1)) : host.equals(allowed);
	}

	/** Refuses a name behind which there is an address of a network of our own. */
	void requireOutside(URI uri) throws NotSent {
		if (settings.ownNetwork()) {
			return;
		}
		try {
			if (OwnNetwork.isBehind(uri.getHost())) {
				throw new NotSent("push-address-refused");
			}
		}
		catch (UnknownHostException ex) {
			throw new NotSent("push-not-taken", ex);
		}
	}

}
