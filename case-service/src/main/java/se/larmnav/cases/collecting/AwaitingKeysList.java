package se.larmnav.cases.collecting;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.keys.KeyOperations;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.Keys;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.KeysApi.AwaitingKeys;
import se.larmnav.contract.cases.KeysApi.AwaitingRow;
import se.larmnav.contract.cases.Operation;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The register "Inväntar nycklar" and its weekly review (GBG-KEY-05, GBG-KEY-06). */
@Service
@Transactional
public class AwaitingKeysList {

	private final Keys keys;

	private final CaseRegister register;

	private final People people;

	private final JdbcClient database;

	private final Clock clock;

	AwaitingKeysList(Keys keys, CaseRegister register, People people, JdbcClient database, Clock clock) {
		this.keys = keys;
		this.register = register;
		this.people = people;
		this.database = database;
		this.clock = clock;
	}

	/** Everybody who waits at the caller's units, longest waiting first. */
	AwaitingKeys list() {
		Caller.current().require("planner", "alarm-staff", "technician", "unit-head");
		var waiting = waiting();
		var files = register.all(waiting.stream().map(KeySetFile::caseId).toList());
		var persons = people.readAll(files.values().stream().map(CaseFile::person).collect(Collectors.toSet()),
				"awaiting-keys", "assignment");
		var now = clock.instant();
		var reviewed = reviewedIn(monday(now));
		var rows = new ArrayList<AwaitingRow>();
		for (var set : waiting) {
			var file = java.util.Objects.requireNonNull(files.get(set.caseId()));
			rows.add(row(set, file, persons, now, reviewed.contains(set.id())));
		}
		int week = SwedishTime.dateOf(now).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
		return new AwaitingKeys(rows, week, count(rows, AwaitingRow::reviewedThisWeek),
				count(rows, (row) -> isNow(row, now)), count(rows, (row) -> isBooked(row, now)),
				count(rows, AwaitingRow::overdue));
	}

	/** How many wait at the caller's units. */
	@Transactional(readOnly = true)
	public int count() {
		return waiting().size();
	}

	/** Marks a case as gone through this week. */
	void reviewed(UUID caseId) {
		Caller.current().require("planner");
		register.change(caseId);
		var set = keys.of(caseId).orElseThrow(() -> Refusal.notFound("key-set"));
		var now = clock.instant();
		database.sql("""
				insert into key_review (key_set_id, week, reviewed_at, reviewed_by) values (:set, :week, :at, :by)
				on conflict do nothing
				""")
			.param("set", set.id())
			.param("week", monday(now))
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.update();
	}

	private List<KeySetFile> waiting() {
		return keys.awaitedBy(Caller.current().units());
	}

	private Set<UUID> reviewedIn(LocalDate week) {
		return database.sql("select key_set_id from key_review where week = :week")
			.param("week", week)
			.query(UUID.class)
			.set();
	}

	private static AwaitingRow row(KeySetFile set, CaseFile file, Map<UUID, PersonFile> persons, Instant now,
			boolean reviewed) {
		var today = SwedishTime.dateOf(now);
		var received = SwedishTime.dateOf(Objects.requireNonNull(set.askedAt()));
		var person = java.util.Objects.requireNonNull(persons.get(file.person()));
		var last = set.lastContact() == null ? null : SwedishTime.dateOf(set.lastContact());
		return new AwaitingRow(set.caseId(), file.number(), person.listName(), received,
				(int) ChronoUnit.DAYS.between(received, today), last, set.lastResult(), set.nextContact(),
				set.appointment(), set.missingToldAt() == null ? set.state().name() : "CANNOT_BE_CARRIED_OUT",
				isOverdue(set, today, now), reviewed, may(set, reviewed), file.version());
	}

	private static boolean isOverdue(KeySetFile set, LocalDate today, Instant now) {
		return isBefore(set.nextContact(), today) || (set.appointment() != null && set.appointment().isBefore(now))
				|| set.missingToldAt() != null;
	}

	private static boolean isBefore(@Nullable LocalDate day, LocalDate today) {
		return day != null && day.isBefore(today);
	}

	/** A time that has passed is booked no longer: somebody must agree on another. */
	private static boolean isBooked(AwaitingRow row, Instant now) {
		return row.appointment() != null && !row.appointment().isBefore(now);
	}

	private static boolean isNow(AwaitingRow row, Instant now) {
		boolean missed = row.appointment() != null && !isBooked(row, now);
		return missed || (row.nextContact() != null && !row.nextContact().isAfter(SwedishTime.dateOf(now)));
	}

	private static List<String> may(KeySetFile set, boolean reviewed) {
		var caller = Caller.current();
		var may = new ArrayList<>(KeyOperations.of(set, caller));
		if (caller.has("planner") && !reviewed) {
			may.add(Operation.REVIEW);
		}
		return may;
	}

	private static int count(List<AwaitingRow> rows, Function<AwaitingRow, Boolean> which) {
		return (int) rows.stream().filter(which::apply).count();
	}

	private static LocalDate monday(Instant now) {
		return SwedishTime.dateOf(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
