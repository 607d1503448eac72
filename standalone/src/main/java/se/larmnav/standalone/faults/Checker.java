package se.larmnav.standalone.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Holds what the devices remember against what the database says, and the database
 * against itself, by means of its own: nothing of the service's code judges here.
 */
final class Checker {

	/** How long after a fault something may still be unanswered because of it. */
	private static final Duration AFTERMATH = Duration.ofSeconds(2);

	private static final String STORED = """
			select j.id from platform.intake_journal j where j.controller = ? and j.raw = ? and j.tenant = ? order by j.id""";

	/** Every signal of the tenant's devices reached it once, in its own schema alone. */
	private static final String SIGNALS = "select count(*) from %s.signal where id = ?";

	/** Copies count anew only when the alarm had been acted on in between. */
	private static final String ACTED_BETWEEN = """
			select count(*) from %1$s.signal s join %1$s.alarm_history h on h.alarm_id = s.alarm_id
			where s.id = ? and h.what in ('ACTED', 'CLOSED')""";

	private static final String PRESSES = """
			select (select count(*) from %1$s.signal where alarm_id is not null and kind = 'ALARM'),
			       (select coalesce(sum(presses), 0) from %1$s.alarm where category = 'PERSONAL')""";

	private static final String TWO_OPEN = """
			select count(*) from (select line from %s.alarm where state <> 'CLOSED' group by line having count(*) > 1) twice""";

	private static final String WITHOUT_OWNER_AND_DEADLINE = """
			select count(*) from %1$s.alarm a where a.state <> 'CLOSED' and a.answered_by is null and not exists (
			    select from platform.deadlines d where d.task_instance = '%1$s/' || a.id and d.due > now())""";

	/**
	 * No message that arrived may be forgotten when it is judged how long one is silent.
	 */
	private static final String HEARD_SINCE = """
			select count(*) from %s.device where controller = ? and last_contact >= ?""";

	private static final String CALLED_SILENT = """
			select count(*) from %s.silence where controller = ? and kind = 'DATA_TRAFFIC' and found_at >= ?""";

	private static final String HISTORY = """
			select h.alarm_id, h.number, h.at, h.what, h.who, h.detail, h.previous, h.hash, a.entries, a.last_hash,
			    h.known_at, h.state
			from %1$s.alarm_history h join %1$s.alarm a on a.id = h.alarm_id order by h.alarm_id, h.number""";

	/** What may be written in a history when its alarm is closed. */
	private static final Set<String> AFTER_THE_END = Set.of("NOTED", "ON_THE_WAY", "ON_SITE", "ACTED",
			"PROMISE_BROKEN");

	private final Connection database;

	private final List<String> wrong = new ArrayList<>();

	Checker(Connection database) {
		this.database = database;
	}

	/** What does not hold, a line each; nothing when all does. */
	List<String> check(List<Sent> sent, List<Fault.Time> faults, List<String> tenants) throws SQLException {
		for (var one : sent) {
			stored(one);
			answered(one, faults);
			heard(one);
		}
		for (var tenant : tenants) {
			alarms(tenant);
			histories(tenant);
		}
		return List.copyOf(this.wrong);
	}

	/** I1 and I2: what was acknowledged is there byte for byte, and means one thing. */
	private void stored(Sent one) throws SQLException {
		var rows = new ArrayList<UUID>();
		query(STORED, (row) -> rows.add(row.getObject(1, UUID.class)), one.controller(), one.bytes(), one.tenant());
		demand(!rows.isEmpty(), "I1: acknowledged and not stored: " + one);
		for (int n = 0; n < rows.size(); n++) {
			demand(count(SIGNALS.formatted(one.tenant()), rows.get(n)) == 1, "I2: not one signal: " + rows.get(n));
			demand(n == 0 || count(ACTED_BETWEEN.formatted(one.tenant()), rows.get(n - 1)) > 0,
					"I2: a copy counted as new: " + rows.get(n));
		}
	}

	/**
	 * I7: a device that has been told that we hear it is never silent, whatever has
	 * broken since.
	 */
	private void heard(Sent one) throws SQLException {
		var from = one.attempts().getFirst().from().atOffset(ZoneOffset.UTC);
		demand(count(HEARD_SINCE.formatted(one.tenant()), one.controller(), from) == 1,
				"I7: heard, and not remembered: " + one);
		demand(count(CALLED_SILENT.formatted(one.tenant()), one.controller(), from) == 0,
				"I7: heard, and called silent: " + one);
	}

	/** I8: only while something was broken may a device have waited in vain. */
	private void answered(Sent one, List<Fault.Time> faults) {
		for (var attempt : one.attempts()) {
			demand(attempt.answer() == Sent.Answer.HAVE_IT || faults.stream()
				.anyMatch((fault) -> !attempt.until().isBefore(fault.from())
						&& !attempt.from().isAfter(fault.until().plus(AFTERMATH))),
					"I8: %s in good times: %s".formatted(attempt, one));
		}
	}

	private void alarms(String tenant) throws SQLException {
		demand(count(TWO_OPEN.formatted(tenant)) == 0, "I2: two open alarms of one device in " + tenant);
		query(PRESSES.formatted(tenant), (row) -> demand(row.getInt(1) == row.getInt(2),
				"I2: %d signals and %d presses in %s".formatted(row.getInt(1), row.getInt(2), tenant)));
		demand(count(WITHOUT_OWNER_AND_DEADLINE.formatted(tenant)) == 0,
				"I3: an open alarm that nobody has and nothing watches in " + tenant);
	}

	/** I6: each history is whole, and goes only ways that exist. */
	private void histories(String tenant) throws SQLException {
		var last = new HashMap<UUID, Row>();
		query(HISTORY.formatted(tenant), (result) -> {
			var row = Row.of(result);
			var before = last.get(row.alarm());
			var where = tenant + " " + row.alarm() + " line " + row.number();
			demand(row.number() == ((before == null) ? 1 : before.number() + 1)
					&& row.previous().equals((before == null) ? "" : before.hash())
					&& row.hash().equals(row.computed()), "I6: the chain is broken: " + where);
			var course = (before == null) ? Course.NOT_BEGUN : before.course();
			demand(course.allows(row.what()), "I6: %s when %s: %s".formatted(row.what(), course, where));
			last.put(row.alarm(), row.in(course.after(row.what())));
		});
		last.forEach((alarm, row) -> demand(row.number() == row.entries() && row.hash().equals(row.lastHash()),
				"I6: lines are missing at the end: " + tenant + " " + alarm));
	}

	/** How far an alarm has come, as coarsely as its history tells. */
	private enum Course {

		NOT_BEGUN, OPEN,
		/** The help has gone; pressed again, it begins anew. */
		ACTED, CLOSED;

		boolean allows(String what) {
			return switch (this) {
				case NOT_BEGUN -> what.equals("RECEIVED");
				case OPEN -> !what.equals("RECEIVED");
				case ACTED -> true;
				case CLOSED -> AFTER_THE_END.contains(what);
			};
		}

		Course after(String what) {
			return switch (what) {
				case "CLOSED" -> CLOSED;
				case "RECEIVED" -> OPEN;
				case "ACTED" -> (this == CLOSED) ? CLOSED : ACTED;
				default -> this;
			};
		}

	}

	/** A line of a history, and what its alarm says of the last one. */
	private record Row(UUID alarm, int number, OffsetDateTime at, String what, String who, String detail,
			String previous, String hash, int entries, String lastHash, List<String> seen, Course course) {

		static Row of(ResultSet row) throws SQLException {
			return new Row(row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, OffsetDateTime.class),
					row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
					row.getInt(9), row.getString(10), seen(row), Course.NOT_BEGUN);
		}

		/**
		 * When it was written and where the alarm stood; lines from before have neither.
		 */
		private static List<String> seen(ResultSet row) throws SQLException {
			var known = row.getObject(11, OffsetDateTime.class);
			return (known == null) ? List.of() : List.of(known.toInstant().toString(), row.getString(12));
		}

		Row in(Course course) {
			return new Row(this.alarm, this.number, this.at, this.what, this.who, this.detail, this.previous, this.hash,
					this.entries, this.lastHash, this.seen, course);
		}

		/** The hash that alarm-service promises: lengths before the parts. */
		String computed() {
			var text = new StringBuilder();
			var parts = Stream.of(this.previous, this.alarm.toString(), Integer.toString(this.number), this.what,
					this.at.toInstant().toString(), this.who, this.detail);
			Stream.concat(parts, this.seen.stream())
				.forEach((part) -> text.append(part.length()).append(':').append(part));
			try {
				return HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256")
						.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	private void demand(boolean holds, String what) {
		if (!holds) {
			this.wrong.add(what);
		}
	}

	private int count(String sql, Object... parameters) throws SQLException {
		var found = new int[1];
		query(sql, (row) -> found[0] = row.getInt(1), parameters);
		return found[0];
	}

	private void query(String sql, ForRow each, Object... parameters) throws SQLException {
		try (var statement = this.database.prepareStatement(sql)) {
			for (int n = 0; n < parameters.length; n++) {
				statement.setObject(n + 1, parameters[n]);
			}
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					each.see(rows);
				}
			}
		}
	}

	private interface ForRow {

		void see(ResultSet row) throws SQLException;

	}

}
