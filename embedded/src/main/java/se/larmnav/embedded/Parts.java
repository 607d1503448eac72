package se.larmnav.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The parts of the tests of this machine and user: started by the first JVM that needs
 * them, found again by the others through a port file, and never stopped by a test.
 */
public final class Parts {

	static final PartSet SHARED = shared();

	private static @Nullable Mail mail;

	private Parts() {
	}

	// What stands on a container goes with the JVM that started the container, so nobody
	// else may adopt it.
	private static PartSet shared() {
		var parts = PartSet.in(Home.parts(), Ports.FREE);
		if (Containers.WANTED) {
			Runtime.getRuntime().addShutdownHook(new Thread(parts::stop));
		}
		return parts;
	}

	/** {@code stop} stops them, whoever has started them: for scripts. */
	static void main(String[] arguments) {
		if (arguments.length != 1 || !arguments[0].equals("stop")) {
			throw new IllegalArgumentException("The only command is stop");
		}
		SHARED.stop();
	}

	/**
	 * PostgreSQL 18; take a {@link Postgres#freshDatabase(String) database of your own}.
	 */
	public static Postgres postgres() {
		return SHARED.postgres();
	}

	/** Redis; begin your keys with something of your own. */
	public static Redis redis() {
		return SHARED.redis();
	}

	/** Keycloak; make a realm or users of your own in it. */
	public static Keycloak keycloak() {
		return SHARED.keycloak();
	}

	/** A mail sink of this JVM. */
	public static synchronized Mail mail() {
		if (mail == null) {
			mail = Mail.on(freePort());
		}
		return mail;
	}

	/** A port of the loopback that nobody listens on now. */
	public static int freePort() {
		return Programs.freePort();
	}

}
