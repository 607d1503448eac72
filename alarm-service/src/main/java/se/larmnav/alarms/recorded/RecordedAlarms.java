package se.larmnav.alarms.recorded;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.exemptions.Exemptions;
import se.larmnav.routine.guarantee.DeclaredPeriod;
import se.larmnav.routine.history.alarm.RecordedAlarm;
import se.larmnav.routine.history.alarm.RecordedDeed;
import se.larmnav.tenancy.Refusal;

/**
 * The alarms of a time with all that was told of them before its end, in the order in
 * which they came: a part at a time, by one statement each, of which the place of the
 * next is made.
 */
@Component
class RecordedAlarms {

	/** Longer than any trial. */
	private static final Duration MOST = Duration.ofDays(92);

	/** What has been open for longer than this when the time begins is left out. */
	private static final Duration BEFORE = Duration.ofDays(100);

	private static final int SIZE = 1_000;

	private static final List<String> DEEDS = Arrays.stream(RecordedDeed.What.values()).map(Enum::name).toList();

	private final JdbcClient database;

	private final Exemptions exemptions;

	/**
	 * A part.
	 *
	 * @param declared what was declared in the whole time; in the first part alone
	 * @param next for {@code after} of the next part; null at the end
	 */
	record Part(List<RecordedAlarm> alarms, List<DeclaredPeriod> declared, @Nullable String next) {
	}

	RecordedAlarms(JdbcClient database, Exemptions exemptions) {
		this.database = database;
		this.exemptions = exemptions;
	}

	/**
	 * A part of it.
	 * @param after the {@code next} of the part before
	 */
	@Transactional(readOnly = true)
	public Part part(Instant from, Instant until, @Nullable String after) {
		if (until.isBefore(from)) {
			throw Refusal.invalid("/until", "before-from");
		}
		if (Duration.between(from, until).compareTo(MOST) > 0) {
			throw Refusal.invalid("/until", "too-long").with("days", MOST.toDays());
		}
		var since = from.minus(BEFORE);
		var place = (after == null) ? Place.before(since) : Place.read(after);
		var rows = new RecordedRows();
		select(from, until, place, rows);
		var alarms = rows.alarms();
		return new Part(alarms, (after == null) ? exemptions.periods(since, until).periods() : List.of(),
				(alarms.size() < SIZE) ? null : Place.of(alarms.getLast(), rows.lastCame()).toString());
	}

	private void select(Instant from, Instant until, Place place, RecordedRows rows) {
		database
			.sql("""
					with came as (
					    select h.alarm_id, h.at, a.routine_version, a.area, a.category
					    from alarm_history h join alarm a on a.id = h.alarm_id
					    where h.number = 1 and h.at < :until and (h.at, h.alarm_id) > (:at, :alarm)
					        and (a.closed_at is null or a.closed_at >= :from)
					        and coalesce(h.known_at, h.at) < :until
					    order by h.at, h.alarm_id limit :limit
					)
					select c.alarm_id, c.at as came, c.routine_version, c.area, c.category, s.message, s.device_type, s.status,
					    h.what, h.at, coalesce(h.known_at, h.at) as told, h.who = 'clock' as by_clock,
					    e.unit, e.channel, e.responders, e.lacks, e.passed, e.as_named
					from came c
					left join signal s on s.id = c.alarm_id
					join alarm_history h on h.alarm_id = c.alarm_id and h.what in (:deeds)
					    and coalesce(h.known_at, h.at) < :until
					left join recorded_errand e on e.alarm_id = h.alarm_id and e.what = h.what and e.at = h.at
					order by c.at, c.alarm_id, h.number
					""")
			.param("from", from.atOffset(ZoneOffset.UTC))
			.param("until", until.atOffset(ZoneOffset.UTC))
			.param("at", place.at().atOffset(ZoneOffset.UTC))
			.param("alarm", place.alarm())
			.param("limit", SIZE)
			.param("deeds", DEEDS)
			.query(rows);
	}

}
