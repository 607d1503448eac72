package se.larmnav.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.Connection;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.Operation;
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

	/** Half working days from the agreement on a visit to the visit. */
	private static final int TO_VISIT = 4;

	private final Town town;

	private final AlarmArea area;

	private final MadeUpPerson person;

	private final String controller;

	private final DeviceAtHome device;

	private final CaseAtDesks desks;

	private final AccessToHome access;

	Walk(Town town, AlarmArea area, MadeUpPerson person, String controller, DeviceAtHome device) {
		this.town = town;
		this.area = area;
		this.person = person;
		this.controller = controller;
		this.device = device;
		this.desks = new CaseAtDesks(town, area);
		this.access = new AccessToHome(town, this.desks, person, controller);
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
				this.desks.lookAgain();
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
					new Todo(Halt.ASKED, 1, (now) -> this.access.ask()), new Todo(Halt.BOOKED, 8, this::bookAccess),
					new Todo(Halt.COLLECTED, AccessToHome.TO_KEYS, (now) -> this.access.collect()),
					new Todo(Halt.READY, 2, this::makeReady), new Todo(Halt.VISIT_AGREED, 1, this::bookVisit),
					new Todo(Halt.AT_HOME, TO_VISIT, this::putUp), new Todo(Halt.INSTALLED, 0, this::install),
					new Todo(Halt.IN_USE, 0, this::distribute), new Todo(Halt.SETTLED, 6, this::finish))
			.takeWhile((act) -> act.part.compareTo(until) <= 0)
			.toList();
	}

	private void apply(Instant now) throws Exception {
		new Applying(this.town, this.person, this.area).apply(now, this.desks::remember);
	}

	private void decide(Instant now) {
		var desk = this.town.desk(Role.DECISION_MAKER);
		var view = desk.cases().open(this.desks.id());
		if (view.may().contains(Operation.DECIDE) && view.application() != null) {
			var application = view.application();
			var criterion = application.criteria().stream().findFirst().map(CasesApi.Choice::key).orElse(null);
			desk.applications()
				.decide(application.id(), UUID.randomUUID().toString(),
						new NewDecision("GRANTED", SwedishTime.dateOf(now), null,
								"Behov av akut praktiskt stöd i hemmet.", null, criterion,
								application.warning() == null ? null : "Är ensam när assistenten inte är där."));
		}
	}

	private void send(Instant now) {
		var desk = this.town.desk(Role.DECISION_MAKER);
		for (var assignment : desk.cases().open(this.desks.id()).assignments()) {
			if (assignment.state().equals("DRAFT")) {
				if (!assignment.locked()) {
					desk.assignments().lock(assignment.id());
				}
				desk.assignments().send(assignment.id());
			}
		}
	}

	private void receive(Instant now) {
		for (var desk : List.of(this.desks.planner(), this.desks.technician())) {
			this.desks.mine(desk, "SENT", Operation.RECEIVE)
				.forEach(assignment -> desk.assignments().receive(assignment));
		}
	}

	/** Asks for the keys once more, where keys are asked for. */
	Act asksAgain(Instant at) {
		return new Act(at, (now) -> {
			this.desks.lookAgain();
			this.access.askForKeys();
		});
	}

	private void bookAccess(Instant now) {
		this.access.book(now, halfDays(Halt.AT_HOME) - halfDays(Halt.BOOKED));
	}

	private void makeReady(Instant now) {
		this.desks
			.does(Operation.ALARM_PLAN,
					desk -> desk.keys()
						.alarmPlan(this.desks.id(), new KeysApi.NewAlarmPlan(
								"Tala i larmet. Upprepa efter 30 sekunder. Ingen kontakt: skicka ut larmet. "
										+ "Ring dottern när någon är på väg.",
								List.of("Hörselnedsatt, tala långsamt.", "Fallrisk. Använder rullator inomhus."))));
		this.desks.does(Operation.REGISTER_KEYS, desk -> desk.keys()
			.register(this.desks.id(), new KeysApi.CabinetPlace(this.area.name(), this.controller.substring(5))));
		this.desks.does(Operation.READY,
				desk -> desk.keys().ready(this.desks.id(), new KeysApi.Readiness("Hund i bostaden")));
	}

	private void bookVisit(Instant now) {
		this.desks.does(Operation.BOOK_INSTALLATION, desk -> desk.installations()
			.book(this.desks.id(), new InstallationsApi.Booking(DeskHours.later(now, TO_VISIT))));
	}

	private void putUp(Instant now) throws Exception {
		this.access.putUp();
		this.desks.does(Operation.DEVICE, desk -> {
			var family = this.town.choices().deviceFamilies().getFirst().key();
			desk.installations()
				.device(this.desks.id(), new InstallationsApi.Device(this.controller, family, "S-" + this.controller,
						List.of(), connection(this.town.choices())));
		});
		this.device.sendTest(this.controller);
	}

	/** By the first way that the municipality uses; asked only where its routine asks. */
	private static InstallationsApi.@Nullable Connection connection(CasesApi.Choices choices) {
		return choices.connections().isEmpty() ? null
				: new InstallationsApi.Connection(choices.technologies().getFirst().key(),
						choices.connections().getFirst().key(), true, "God mobiltäckning i hela bostaden");
	}

	private void install(Instant now) throws InterruptedException {
		var desk = this.desks.who(Operation.COMPLETE_INSTALLATION);
		for (int tries = 0; desk.isEmpty() && tries < 50; tries++) {
			// The test alarm reaches the case through the feed.
			Thread.sleep(100);
			this.desks.lookAgain();
			desk = this.desks.who(Operation.COMPLETE_INSTALLATION);
		}
		var installer = desk.orElseThrow(() -> new IllegalStateException("The test alarm was never seen"));
		var informed = this.town.choices().installationInformation().stream().map(CasesApi.Choice::key).toList();
		installer.installations()
			.complete(this.desks.id(), new InstallationsApi.Completion("Hallen, vid uttaget", "GOOD", informed, null));
	}

	private void distribute(Instant now) {
		var desks = List.of(this.desks.planner(), this.desks.technician(), this.town.desk(Role.VISIT_PLANNER));
		for (var desk : desks) {
			this.desks.mine(desk, "INSTALLED", Operation.DISTRIBUTE)
				.forEach(assignment -> desk.assignments().distribute(assignment, new Distribution(null, null)));
		}
		for (var desk : desks) {
			this.desks.mine(desk, "DISTRIBUTED", Operation.ACKNOWLEDGE)
				.forEach(assignment -> desk.assignments().acknowledge(assignment));
		}
	}

	/** What of the case is on somebody's list and has no form of its own. */
	private void finish(Instant now) {
		for (var desk : List.of(this.desks.technician(), this.town.desk(Role.HOME_CARE, this.area, AreaPart.DAY))) {
			var list = desk.work().mine();
			Stream.of(list.muchDelayed(), list.delayed(), list.today(), list.soon(), list.waiting())
				.flatMap(List::stream)
				.filter(work -> this.desks.id().equals(work.caseId()) && work.operation() == null)
				.forEach(work -> desk.work().complete(work.id(), Replies.to(work)));
		}
	}

	/** The case that the application has become. */
	UUID caseId() {
		return this.desks.id();
	}

	/** Where the case is, for whoever looks for a fault. */
	String summary() {
		var view = this.desks.view(this.town.desk(Role.DECISION_MAKER));
		return view.number() + " " + view.process() + " " + view.assignments();
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
