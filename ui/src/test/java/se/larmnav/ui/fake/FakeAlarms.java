package se.larmnav.ui.fake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.text.PlatformClock;

import static se.larmnav.ui.fake.Fixed.id;
import static se.larmnav.ui.fake.Fixed.today;

/**
 * Alarms without alarm-service: the board of the mock-up at first, and then whatever is
 * done with it. Each alarm goes through the states in which a real one goes.
 */
@Component
public class FakeAlarms implements AlarmsApi {

	/** Elsa Berg's alarm, the oldest. */
	public static final UUID ELSA = id(801);

	/** Who is logged in. */
	public static final String ME = "Anna Karlsson";

	/** What has been done, in order. */
	public final List<Object> done = new ArrayList<>();

	/** The alarms by id, in the order in which they came. */
	public final Map<UUID, FakeAlarm> alarms = new LinkedHashMap<>();

	/** alarm-service does not answer. */
	public volatile boolean down;

	/** What the reception tells when it cannot take in everything. */
	private @Nullable Overload overload;

	/** What has been told. */
	public final List<Unanswered> unanswered = new java.util.ArrayList<>();

	private int suspected;

	/** What the deviations are. */
	public final List<Deviation> deviations = new ArrayList<>();

	private final PlatformClock clock;

	private long version = 1;

	public FakeAlarms(PlatformClock clock) {
		this.clock = clock;
		reset();
	}

	/** The board of the mock-up again, at its moment. */
	public final synchronized void reset() {
		this.clock.follow(Fixed.ahead(Fixed.NOW));
		this.alarms.clear();
		this.deviations.clear();
		this.overload = null;
		this.suspected = 0;
		this.done.clear();
		put(FakeAlarm.of(801, "P1", "Larmknapp", "14:02:11", "Elsa Berg", "Norr", 2)
			.pressed("14:02:29", "14:02:50")
			.contact("Ingen kontakt"));
		put(FakeAlarm.of(802, "P1", "Larmknapp", "14:02:34", "Karl Lund", "Väst", 2)
			.pressed("14:02:41")
			.contact("Ingen kontakt"));
		put(FakeAlarm.of(803, "P2", "Dörrlarm", "14:02:47", "Vera Ros", "Centrum", 0));
		put(FakeAlarm.of(804, "P3", "Strömavbrott", "13:50:10", null, "område Hovås", 0).times(38));
		put(FakeAlarm.of(805, "P3", "Batterilarm", "13:53:20", "Rut Falk", "Väst", 0));
		put(FakeAlarm.of(806, "P3", "Utebliven kontakt", "13:56:40", "Sven Nord", "Öster", 0));
		put(FakeAlarm.of(807, "P3", "Länktest", "14:00:12", "Inga Dahl", "Centrum", 0));
		put(FakeAlarm.of(811, "P2", "Larmknapp", "13:11:04", "Maj Ek", "Centrum", 0)
			.answered(ME, "13:11:30")
			.sent("13:13:00", "Sara Toll")
			.onTheWay("13:16:00"));
		put(FakeAlarm.of(812, "P2", "Larmknapp", "13:40:00", "Ivar Sand", "Öster", 0)
			.answered(ME, "13:40:20")
			.sent("13:42:00", "Sara Toll")
			.onTheWay("13:44:00")
			.onSite("13:58:00"));
	}

	/** One more alarm comes in now. */
	public synchronized UUID ring(int number, String priority, String person) {
		var at = this.clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
		put(FakeAlarm.of(number, priority, "Larmknapp", at, person, "Norr", 2));
		return id(number);
	}

	/** Another operator answers. */
	public synchronized void answeredBy(UUID id, String operator, String time) {
		alarm(id).answered(operator, time);
		this.version++;
	}

	/** Alarms that have failed together and that nobody has reported. */
	public synchronized void suspected(int now) {
		this.suspected = now;
		this.version++;
	}

	/** More comes than can be taken in, or no longer. */
	public synchronized void overload(@Nullable Overload now) {
		this.overload = now;
		this.version++;
	}

	/** Something has been changed from outside. */
	public synchronized void moved() {
		this.version++;
	}

	public FakeAlarm alarm(UUID id) {
		var alarm = this.alarms.get(id);
		if (alarm == null) {
			throw new Problem("not-found", 404, Map.of(), List.of());
		}
		return alarm;
	}

	private synchronized void put(FakeAlarm alarm) {
		this.alarms.put(alarm.id, alarm);
		this.version++;
	}

	@Override
	public synchronized Board board(@Nullable Long since) {
		answersOrThrows();
		if (since != null && since == this.version) {
			return new Board(this.version, this.clock.instant(), List.of(), List.of(), List.of(), 0, 0, 0, 0, null,
					this.overload, null, this.suspected);
		}
		var queue = rows(alarm -> alarm.answeredBy == null);
		var oldest = queue.stream()
			.filter(row -> !row.priority().equals("P3"))
			.map(Row::receivedAt)
			.min(Instant::compareTo)
			.orElse(null);
		return new Board(this.version, this.clock.instant(), queue, rows(alarm -> ME.equals(alarm.answeredBy)),
				rows(alarm -> alarm.answeredBy != null && !ME.equals(alarm.answeredBy)), count(queue, "P1"),
				count(queue, "P2"), count(queue, "P3"), 4, oldest, this.overload, new Control(today("12:40:00"), 180),
				this.suspected);
	}

	private List<Row> rows(java.util.function.Predicate<FakeAlarm> which) {
		return this.alarms.values()
			.stream()
			.filter(alarm -> !alarm.state.equals("CLOSED"))
			.filter(which)
			.sorted(java.util.Comparator.comparing((FakeAlarm alarm) -> alarm.priority)
				.thenComparing(alarm -> alarm.receivedAt))
			.map(FakeAlarm::row)
			.toList();
	}

	private static int count(List<Row> rows, String priority) {
		return (int) rows.stream().filter(row -> row.priority().equals(priority)).count();
	}

	@Override
	public synchronized AlarmView open(UUID id) {
		answersOrThrows();
		return alarm(id).view();
	}

	@Override
	public synchronized AsSeen asSeen(UUID id, @Nullable Instant moment) {
		var at = (moment == null) ? this.clock.instant() : moment;
		var view = alarm(id).view();
		var lines = view.history().stream().filter((line) -> !line.at().isAfter(at)).toList();
		return new AsSeen(id, at, "RECEIVED", null, 1, lines, true);
	}

	@Override
	public PersonalNumber personalNumber(UUID id, UUID person) {
		this.done.add("personal number");
		return new PersonalNumber("19390412-2383");
	}

	@Override
	public synchronized AlarmView answer(UUID id) {
		var alarm = alarm(id);
		answersOrThrows();
		if (alarm.answeredBy != null) {
			throw new Problem("already-answered", 409,
					Map.of("by", alarm.answeredBy, "at", String.valueOf(alarm.answeredAt)), List.of());
		}
		return does(id, "answer", () -> alarm.answered(ME, this.clock.instant()));
	}

	@Override
	public AlarmView contact(UUID id, Contact contact) {
		return does(id, contact, () -> alarm(id).said("talkkontakt: " + contact.result()));
	}

	@Override
	public AlarmView dispatch(UUID id, Dispatch dispatch) {
		return does(id, dispatch, () -> alarm(id).sent(this.clock.instant(), null));
	}

	@Override
	public AlarmView step(UUID id, String key, Step step) {
		if (step.at() != null) {
			this.done.add(key);
		}
		return does(id, step, () -> alarm(id).step(step.step(), this.clock.instant(), "Sara Toll"));
	}

	@Override
	public AlarmView takeOver(UUID id) {
		return does(id, "takeOver", () -> alarm(id).answered(ME, this.clock.instant()));
	}

	@Override
	public AlarmView recall(UUID id, Recall recall) {
		return does(id, recall, () -> alarm(id).recalled());
	}

	@Override
	public AlarmView note(UUID id, Note note) {
		return does(id, note, () -> alarm(id).said(note.text()));
	}

	@Override
	public AlarmView close(UUID id, Closing closing) {
		return does(id, closing, () -> alarm(id).state = "CLOSED");
	}

	@Override
	public AlarmView technicalCase(UUID id, Note note) {
		return does(id, note, () -> {
		});
	}

	private void answersOrThrows() {
		if (this.down) {
			throw Problem.unreachable("alarms", new IOException("down"));
		}
	}

	private synchronized AlarmView does(UUID id, Object what, Runnable work) {
		answersOrThrows();
		work.run();
		this.done.add(what);
		this.version++;
		return alarm(id).view();
	}

	@Override
	public synchronized List<AlarmView> forMyUnits() {
		answersOrThrows();
		return this.alarms.values()
			.stream()
			.filter(alarm -> alarm.sentAt != null && !Stream.of("CLOSED", "DONE").toList().contains(alarm.state))
			.map(FakeAlarm::view)
			.toList();
	}

	@Override
	public List<Unanswered> unanswered() {
		return List.copyOf(this.unanswered);
	}

	@Override
	public Choices choices() {
		return new Choices(
				choices("Fall", "Hjälp upp", "Toalett", "Oro", "Sjukdom", "Annan hjälp", "Fellarm", "Provlarm",
						"Tekniskt"),
				choices("Löst via samtal", "Besök gjort", "112", "Anhörig", "Ingen åtgärd"),
				choices("Hjälp upp", "Toalett", "Lugnande samtal", "112"), choices("Besök", "Telefon"));
	}

	private static List<Choice> choices(String... words) {
		return Stream.of(words).map(word -> new Choice(word.toLowerCase(Locale.ROOT).replace(' ', '-'), word)).toList();
	}

	@Override
	public List<TestAlarm> testAlarms() {
		return List.of();
	}

	@Override
	public List<Deviation> deviations() {
		return List.copyOf(this.deviations);
	}

	@Override
	public void report(UUID id, Report report) {
		this.deviations.replaceAll(one -> !one.id().equals(id) ? one : new Deviation(id, one.alarmId(), one.type(),
				report.text(), one.breachedAt(), "REPORTED", one.unit(), one.source()));
		this.done.add(report);
	}

	/** A deviation that the unit must write: the alarm was not acted within its hour. */
	public void breach() {
		this.deviations.add(new Deviation(id(841), id(811), "guarantee",
				"Larmet 13:11 åtgärdades inte inom " + Duration.ofMinutes(60).toMinutes() + " minuter.",
				today("14:11:04"), "DRAFT", "Norr dag", "Rutin 6.1"));
	}

}
