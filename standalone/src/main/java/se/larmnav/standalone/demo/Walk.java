package se.larmnav.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import org.springframework.web.client.HttpClientErrorException;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.Operation;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.AreaPart;

/**
 * One made-up person's way through the municipality's routine: what somebody does at
 * which time, until the place where the demonstration leaves the case.
 *
 * <p>
 * What comes next is never decided here: the staff does what the case page offers it, as
 * a person at the screen would.
 */
final class Walk {

	static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

	private static final String SIGNATURE = "M4 30 C 18 4, 30 4, 36 26 S 60 44, 92 12";

	private final Town town;

	private final AlarmArea area;

	private final MadeUpPerson person;

	private final String controller;

	private final DeviceAtHome device;

	private @Nullable UUID caseId;

	Walk(Town town, AlarmArea area, MadeUpPerson person, String controller, DeviceAtHome device) {
		this.town = town;
		this.area = area;
		this.person = person;
		this.controller = controller;
		this.device = device;
	}

	/**
	 * The acts from the application on, as far as {@code until}, the first at
	 * {@code start}.
	 */
	List<Act> acts(Instant start, Halt until) {
		var acts = new ArrayList<Act>();
		var at = start;
		for (var act : List.<Todo>of(new Todo(Halt.APPLIED, Duration.ZERO, this::apply),
				new Todo(Halt.GRANTED, Duration.ofHours(3), this::decide),
				new Todo(Halt.GRANTED, Duration.ofMinutes(10), this::send),
				new Todo(Halt.RECEIVED, Duration.ofHours(18), this::receive),
				new Todo(Halt.ASKED, Duration.ofHours(2), (now) -> ask("NO")),
				new Todo(Halt.BOOKED, Duration.ofDays(6), this::bookKeys),
				new Todo(Halt.COLLECTED, Duration.ofDays(2), this::collect),
				new Todo(Halt.READY, Duration.ofHours(20), this::makeReady),
				new Todo(Halt.AT_HOME, Duration.ofDays(2), this::putUp),
				new Todo(Halt.INSTALLED, Duration.ofMinutes(20), this::install),
				new Todo(Halt.IN_USE, Duration.ofHours(3), this::distribute))) {
			if (act.part.compareTo(until) > 0) {
				break;
			}
			at = at.plus(act.after);
			acts.add(new Act(at, act.work));
		}
		return acts;
	}

	private void apply(Instant now) throws Exception {
		new Applying(this.town, this.person, this.area).apply(now, this::remember);
	}

	private void remember(UUID id) {
		this.caseId = id;
	}

	private void decide(Instant now) {
		var desk = this.town.desk(Role.DECISION_MAKER);
		var view = desk.cases().open(id());
		if (view.may().contains(Operation.DECIDE) && view.application() != null) {
			desk.applications()
				.decide(view.application().id(), UUID.randomUUID().toString(), new NewDecision("GRANTED",
						LocalDate.ofInstant(now, SWEDEN), null, "Behov av akut praktiskt stöd i hemmet.", null));
		}
	}

	private void send(Instant now) {
		var desk = this.town.desk(Role.DECISION_MAKER);
		for (var assignment : desk.cases().open(id()).assignments()) {
			if (assignment.state().equals("DRAFT")) {
				if (!assignment.locked()) {
					desk.assignments().lock(assignment.id());
				}
				desk.assignments().send(assignment.id());
			}
		}
	}

	private void receive(Instant now) {
		for (var desk : List.of(planner(), technician())) {
			mine(desk, Operation.RECEIVE).forEach(assignment -> desk.assignments().receive(assignment));
		}
	}

	private void ask(String ready) {
		who(Operation.CONTACT).ifPresent(
				desk -> desk.keys().contact(id(), new KeysApi.Contact("PERSON", ready, null, true, "PHONE", null)));
		who(Operation.OWNER_ANSWER).ifPresent(desk -> desk.keySafes()
			.ownerAnswered(id(), new KeySafesApi.OwnerAnswer("Fastighets AB Exemplet", true, "Till vänster om porten",
					"RECORDED_BY_STAFF")));
	}

	private void bookKeys(Instant now) {
		who(Operation.BOOK_KEYS).ifPresent(desk -> {
			desk.keys().contact(id(), new KeysApi.Contact("PERSON", "YES", null, false, "PHONE", null));
			desk.keys().book(id(), new KeysApi.Appointment(now.plus(Duration.ofDays(2)), null));
		});
		who(Operation.BOOK_KEY_SAFE).ifPresent(desk -> desk.keySafes()
			.book(id(), new KeySafesApi.Booking("FACADE", "SELF", now.plus(Duration.ofDays(4)))));
	}

	private void collect(Instant now) {
		who(Operation.COLLECT_KEYS).ifPresent(desk -> {
			var items = desk.cases().choices().keyItems().stream().map(Walk::given).toList();
			desk.keys().collect(id(), new KeysApi.Collection(items, SIGNATURE, SIGNATURE, this.person.givenName()));
		});
	}

	private static KeysApi.KeyItem given(CasesApi.Choice item) {
		return item.key().equals("gate") ? new KeysApi.KeyItem(item.key(), item.text(), null, "NOT_APPLICABLE", null)
				: new KeysApi.KeyItem(item.key(), item.text(), item.key().contains("code") ? "CODE" : "KEY",
						"HANDED_OVER", "OK");
	}

	private void makeReady(Instant now) {
		who(Operation.ALARM_PLAN)
			.ifPresent(
					desk -> desk.keys()
						.alarmPlan(id(), new KeysApi.NewAlarmPlan(
								"Tala i larmet. Upprepa efter 30 sekunder. Ingen kontakt: skicka ut larmet. "
										+ "Ring dottern när någon är på väg.",
								List.of("Hörselnedsatt, tala långsamt.", "Fallrisk. Använder rullator inomhus."))));
		who(Operation.REGISTER_KEYS).ifPresent(desk -> desk.keys()
			.register(id(), new KeysApi.CabinetPlace(this.area.name(), this.controller.substring(5))));
		who(Operation.READY).ifPresent(desk -> desk.keys().ready(id(), new KeysApi.Readiness("Hund i bostaden")));
	}

	private void putUp(Instant now) throws Exception {
		who(Operation.BOOK_INSTALLATION).ifPresent(desk -> desk.installations()
			.book(id(), new InstallationsApi.Booking(now.plus(Duration.ofMinutes(30)))));
		who(Operation.MOUNT_KEY_SAFE).ifPresent(desk -> desk.keySafes()
			.mounted(id(), new KeySafesApi.Mounting(true, null, "Installatörerna", SIGNATURE, SIGNATURE)));
		who(Operation.DOCUMENT_KEY_SAFE).ifPresent(desk -> desk.keySafes()
			.document(id(), new KeySafesApi.Documentation("Till vänster om porten", "2580",
					this.controller.substring(4), "4711", null)));
		who(Operation.DEVICE).ifPresent(desk -> {
			var family = desk.cases().choices().deviceFamilies().getFirst().key();
			desk.installations()
				.device(id(), new InstallationsApi.Device(this.controller, family, "S-" + this.controller, List.of()));
		});
		this.device.sendTest(this.controller);
	}

	private void install(Instant now) throws InterruptedException {
		var desk = who(Operation.COMPLETE_INSTALLATION);
		for (int tries = 0; desk.isEmpty() && tries < 50; tries++) {
			// The test alarm reaches the case through the feed.
			Thread.sleep(100);
			desk = who(Operation.COMPLETE_INSTALLATION);
		}
		var installer = desk.orElseThrow(() -> new IllegalStateException("The test alarm was never seen"));
		var informed = installer.cases()
			.choices()
			.installationInformation()
			.stream()
			.map(CasesApi.Choice::key)
			.toList();
		installer.installations()
			.complete(id(), new InstallationsApi.Completion("Hallen, vid uttaget", "GOOD", informed, null));
	}

	private void distribute(Instant now) {
		var desks = List.of(planner(), technician(), this.town.desk(Role.VISIT_PLANNER));
		for (var desk : desks) {
			mine(desk, Operation.DISTRIBUTE)
				.forEach(assignment -> desk.assignments().distribute(assignment, new Distribution(null, null)));
		}
		for (var desk : desks) {
			mine(desk, Operation.ACKNOWLEDGE).forEach(assignment -> desk.assignments().acknowledge(assignment));
		}
	}

	/** The case's assignments with which this desk may do that. */
	private List<UUID> mine(Desk desk, String operation) {
		return desk.assignments()
			.list(null)
			.stream()
			.filter(row -> row.caseId().equals(id()) && row.may().contains(operation))
			.map(AssignmentsApi.Row::id)
			.toList();
	}

	/** Where the case is, for whoever looks for a fault. */
	String summary() {
		var view = view(this.town.desk(Role.DECISION_MAKER));
		return view.number() + " " + view.process() + " " + view.assignments();
	}

	private Desk planner() {
		return this.town.desk(Role.PLANNER, this.area, AreaPart.SERVICE);
	}

	private Desk technician() {
		return this.town.desk(Role.TECHNICIAN);
	}

	/** Who is offered the operation by the case page now. */
	private Optional<Desk> who(String operation) {
		return Stream
			.of(planner(), technician(), this.town.desk(Role.ALARM_STAFF, this.area, AreaPart.SERVICE),
					this.town.desk(Role.DECISION_MAKER))
			.distinct()
			.filter(desk -> mayDo(desk, operation))
			.findFirst();
	}

	private boolean mayDo(Desk desk, String operation) {
		try {
			return view(desk).may().contains(operation);
		}
		catch (HttpClientErrorException.Forbidden notTheirs) {
			return false;
		}
	}

	private CaseView view(Desk desk) {
		return desk.cases().open(id());
	}

	private UUID id() {
		if (this.caseId == null) {
			throw new IllegalStateException(this.person.givenName() + " has not applied");
		}
		return this.caseId;
	}

	/** Where the demonstration leaves a case. */
	enum Halt {

		APPLIED, GRANTED, RECEIVED, ASKED, BOOKED, COLLECTED, READY, AT_HOME, INSTALLED, IN_USE

	}

	/** What is done at a time of the platform's clock. */
	@FunctionalInterface
	interface Work {

		void at(Instant now) throws Exception;

	}

	/** Work with its time. */
	record Act(Instant at, Work work) {
	}

	private record Todo(Halt part, Duration after, Work work) {
	}

}
