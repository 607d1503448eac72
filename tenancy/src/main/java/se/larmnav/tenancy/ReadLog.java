package se.larmnav.tenancy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who has read what about whom, written before the answer leaves (vem har läst). */
public class ReadLog {

	protected ReadLog() {
	}

	/**
	 * Keeps that the caller reads; the row is committed, whatever becomes of the caller's
	 * own transaction.
	 * @param what what is shown, e.g. case, list, alarm
	 * @param ground why the caller may see it
	 * @param persons everybody whose data are shown; a list is one row with all of them
	 */
	public void read(String what, String ground, Collection<UUID> persons) {
		throw new UnsupportedOperationException();
	}

	/** The readings of one person's data, newest first. */
	public List<Entry> of(UUID person, int limit) {
		throw new UnsupportedOperationException();
	}

	/** One reading. */
	public record Entry(Instant at, String subject, String userName, String name, String what, String ground) {
	}

}
