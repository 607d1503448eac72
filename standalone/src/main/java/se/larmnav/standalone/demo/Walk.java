package se.larmnav.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.AreaPart;
import se.larmnav.routine.time.SwedishTime;

/**
 * One made-up person's way through the municipality's routine: what somebody does at
 * which time, until the place where the demonstration leaves the case.
 *
 * <p>
 * What comes next is never decided here: the staff does what the case page offers it, as
 * a person at the screen would.
 */
final class Walk {

	/** Half working days from the booking of the keys to their collection. */
	private static final int TO_KEYS = 3;

	/** Half working days from the agreement on a visit to the visit. */
	private static final int TO_VISIT = 4;

	private static final String SIGNATURE = "M4 30 C 18 4, 30 4, 36 26 S 60 44, 92 12";

	private final Town town;

	private final AlarmArea area;

	private final MadeUpPerson person;

	private final String controller;

	private final DeviceAtHome device;

	/** What the case page offers whom, until somebody has done something. */
	private final Map<Desk, List<String>> offered = new HashMap<>();

	private @Nullable UUID caseId;

	Walk(Town town, AlarmArea area, MadeUpPerson person, String controller, DeviceAtHome device) {
		this.town = town;
		this.area = area;
		this.person = person;
		this.controller = controller;
		this.device = device;
	}

	/**
	 * The acts from the application on, as far as {@code until}, the first at the desk
	 * hour of {@code start}.
	 */
	List<Act> acts(Instant start, Halt until) {
		var acts = new ArrayList<Act>();
		var at = DeskHours.onOrBefore(start);
		for (var act : todo(until)) {
			at = DeskHours.later(at, act.after);
			acts.add(new Act(at, (now) -> {
				this.offered.clear();
				act.work.at(now);
			}));
		}
		return acts;
	}

	/** How many half working days it takes to come as far as that. */
	int halfDays(Halt until) {
		return todo(until).stream().mapToInt(Todo::after).sum();
	}

	private List<Todo> todo(Halt until) {
		return Stream
			.of(new Todo(Halt.APPLIED, 0, this::apply), new Todo(Halt.GRANTED, 1, this::decide),
					new Todo(Halt.GRANTED, 0, this::send), new Todo(Halt.RECEIVED, 2, this::receive),
					new Todo(Halt.ASKED, 1, this::ask), new Todo(Halt.BOOKED, 8, this::bookKeys),
					new Todo(Halt.COLLECTED, TO_KEYS, this::collect), new Todo(Halt.READY, 2, this::makeReady),
					new Todo(Halt.VISIT_AGREED, 1, this::bookVisit), new Todo(Halt.AT_HOME, TO_VISIT, this::putUp),
					new Todo(Halt.INSTALLED, 0, this::install), new Todo(Halt.IN_USE, 0, this::distribute),
					new Todo(Halt.SETTLED, 6, this::finish))
			.takeWhile((act) -> act.part.compareTo(until) <= 0)
			.toList();
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
						SwedishTime.dateOf(now), null, "Behov av akut praktiskt stöd i hemmet.", null));
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
			mine(desk, "SENT", Operation.RECEIVE).forEach(assignment -> desk.assignments().receive(assignment));
		}
	}

	/** Asks for the keys once more, where keys are asked for. */
	Act asksAgain(Instant at) {
		return new Act(at, (now) -> {
			this.offered.clear();
			askForKeys();
		});
	}

	private void askForKeys() {
		does(Operation.CONTACT,
				desk -> desk.keys().contact(id(), new KeysApi.Contact("PERSON", "NO", null, true, "PHONE", null)));
	}

	private void ask(Instant now) {
		askForKeys();
		does(Operation.OWNER_ANSWER,
				desk -> desk.keySafes()
					.ownerAnswered(id(), new KeySafesApi.OwnerAnswer("Fastighets AB Exemplet", true,
							"Till vänster om porten", "RECORDED_BY_STAFF")));
	}

	private void bookKeys(Instant now) {
		does(Operation.BOOK_KEYS, desk -> {
			desk.keys().contact(id(), new KeysApi.Contact("PERSON", "YES", null, false, "PHONE", null));
			desk.keys().book(id(), new KeysApi.Appointment(DeskHours.later(now, TO_KEYS), null));
		});
		does(Operation.BOOK_KEY_SAFE,
				desk -> desk.keySafes()
					.book(id(), new KeySafesApi.Booking("FACADE", "SELF",
							DeskHours.later(now, halfDays(Halt.AT_HOME) - halfDays(Halt.BOOKED)))));
	}

	private void collect(Instant now) {
		does(Operation.COLLECT_KEYS, desk -> {
			var items = this.town.choices().keyItems().stream().map(Walk::given).toList();
			desk.keys().collect(id(), new KeysApi.Collection(items, SIGNATURE, SIGNATURE, this.person.givenName()));
		});
	}

	private static KeysApi.KeyItem given(CasesApi.Choice item) {
		return item.key().equals("gate") ? new KeysApi.KeyItem(item.key(), item.text(), null, "NOT_APPLICABLE", null)
				: new KeysApi.KeyItem(item.key(), item.text(), item.key().contains("code") ? "CODE" : "KEY",
						"HANDED_OVER", "OK");
	}

	private void makeReady(Instant now) {
		does(Operation.ALARM_PLAN,
				desk -> desk.keys()
					.alarmPlan(id(),
							new KeysApi.NewAlarmPlan(
									"Tala i larmet. Upprepa efter 30 sekunder. Ingen kontakt: skicka ut larmet. "
											+ "Ring dottern när någon är på väg.",
									List.of("Hörselnedsatt, tala långsamt.", "Fallrisk. Använder rullator inomhus."))));
		does(Operation.REGISTER_KEYS, desk -> desk.keys()
			.register(id(), new KeysApi.CabinetPlace(this.area.name(), this.controller.substring(5))));
		does(Operation.READY, desk -> desk.keys().ready(id(), new KeysApi.Readiness("Hund i bostaden")));
	}

	private void bookVisit(Instant now) {
		does(Operation.BOOK_INSTALLATION,
				desk -> desk.installations().book(id(), new InstallationsApi.Booking(DeskHours.later(now, TO_VISIT))));
	}

	private void putUp(Instant now) throws Exception {
		does(Operation.MOUNT_KEY_SAFE, desk -> desk.keySafes()
			.mounted(id(), new KeySafesApi.Mounting(true, null, "Installatörerna", SIGNATURE, SIGNATURE)));
		does(Operation.DOCUMENT_KEY_SAFE,
				desk -> desk.keySafes()
					.document(id(), new KeySafesApi.Documentation("Till vänster om porten", "2580",
							this.controller.substring(4), "4711", null)));
		does(Operation.DEVICE, desk -> {
			var family = this.town.choices().deviceFamilies().getFirst().key();
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
			this.offered.clear();
			desk = who(Operation.COMPLETE_INSTALLATION);
		}
		var installer = desk.orElseThrow(() -> new IllegalStateException("The test alarm was never seen"));
		var informed = this.town.choices().installationInformation().stream().map(CasesApi.Choice::key).toList();
		installer.installations()
			.complete(id(), new InstallationsApi.Completion("Hallen, vid uttaget", "GOOD", informed, null));
	}

	private void distribute(Instant now) {
		var desks = List.of(planner(), technician(), this.town.desk(Role.VISIT_PLANNER));
		for (var desk : desks) {
			mine(desk, "INSTALLED", Operation.DISTRIBUTE)
				.forEach(assignment -> desk.assignments().distribute(assignment, new Distribution(null, null)));
		}
		for (var desk : desks) {
			mine(desk, "DISTRIBUTED", Operation.ACKNOWLEDGE)
				.forEach(assignment -> desk.assignments().acknowledge(assignment));
		}
	}

	/** What of the case is on somebody's list and has no form of its own. */
	private void finish(Instant now) {
		for (var desk : List.of(technician(), this.town.desk(Role.HOME_CARE, this.area, AreaPart.DAY))) {
			var list = desk.work().mine();
			Stream.of(list.muchDelayed(), list.delayed(), list.today(), list.soon(), list.waiting())
				.flatMap(List::stream)
				.filter(work -> id().equals(work.caseId()) && work.operation() == null)
				.forEach(work -> desk.work().complete(work.id(), new WorkApi.Completion(null, null)));
		}
	}

	/** The case's assignments in this state with which this desk may do that. */
	private List<UUID> mine(Desk desk, String state, String operation) {
		return desk.assignments()
			.list(state)
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
		return this.offered.computeIfAbsent(desk, this::offeredTo).contains(operation);
	}

	private List<String> offeredTo(Desk desk) {
		try {
			return view(desk).may();
		}
		catch (HttpClientErrorException.Forbidden notTheirs) {
			return List.of();
		}
	}

	/** Has it done by whoever is offered it; elsewhere there is no such thing. */
	private void does(String operation, Consumer<Desk> work) {
		who(operation).ifPresent(desk -> {
			work.accept(desk);
			this.offered.clear();
		});
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

		APPLIED, GRANTED, RECEIVED, ASKED, BOOKED, COLLECTED, READY, VISIT_AGREED, AT_HOME, INSTALLED, IN_USE, SETTLED

	}

	/** What is done at a time of the platform's clock. */
	@FunctionalInterface
	interface Work {

		void at(Instant now) throws Exception;

	}

	/** Work with its time. */
	record Act(Instant at, Work work) {
	}

	private record Todo(Halt part, int after, Work work) {
	}

}
