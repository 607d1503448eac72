package se.larmnav.embedded;

/**
 * The parts of the tests of this machine and user: started by the first JVM that needs
 * them, found again by the others through a port file, and never stopped by a test.
 */
public final class Parts {

	private static final PartSet SHARED = PartSet.in(Home.parts(), Ports.FREE);

	private Parts() {
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

	/** A port of the loopback that nobody listens on now. */
	public static int freePort() {
		return Programs.freePort();
	}

}
