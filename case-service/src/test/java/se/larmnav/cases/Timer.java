package se.larmnav.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.routine.time.SwedishTime;

/**
 * A timer of requirements.md H.1: how it begins, what meets it, and how many times what
 * follows has followed.
 */
enum Timer {

	/** First contact about the keys: as soon as possible, late from the next day. */
	T01((town, began, over) -> GoteborgStory.granted(town).received(), Timer::contactsThatAreLate,
			(story) -> story.contact("PERSON", "NO")),

	/** Second contact. */
	T02((town, began, over) -> {
		var story = GoteborgStory.granted(town).received();
		story.contact("PERSON", "NO");
		return story;
	}, Timer::contactsThatAreLate, (story) -> story.contact("PERSON", "YES")),

	/** Each further contact. */
	T03((town, began, over) -> {
		town.at(began.minusDays(10));
		var story = GoteborgStory.granted(town).received();
		story.contact("PERSON", "NO");
		town.at(began);
		story.contact("PERSON", "NO");
		return story;
	}, Timer::contactsThatAreLate, (story) -> story.contact("PERSON", "YES")),

	/** Cannot be carried out. */
	T04((town, began, over) -> GoteborgStory.granted(town).handedTo("sara.socialsekreterare").received(),
			(story) -> story.decisionMaker.messagesAbout(story.id)
				.stream()
				.filter("Uppdraget kan inte verkställas"::equals)
				.count(),
			(story) -> story.booked().collected()),

	/** Weekly review, of everybody who waits. */
	T05((town, began, over) -> {
		town.publishesItsRoutineAnew();
		return GoteborgStory.granted(town).received();
	}, Timer::reviewsOfThisHour, (story) -> {
		throw new UnsupportedOperationException("the calendar is never met");
	}),

	/** Enforcement watch. */
	T06((town, began, over) -> GoteborgStory.granted(town).handedTo("sara.socialsekreterare"),
			work("contact-alarm-unit"), Timer::start),

	/** Renewed watch, from when the one before fell due. */
	T07((town, began, over) -> {
		town.at(began.minusWeeks(4));
		var story = GoteborgStory.granted(town).handedTo("sara.socialsekreterare");
		town.at(began);
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("contact-alarm-unit"));
		complete(story, "contact-alarm-unit");
		return story;
	}, work("contact-alarm-unit"), Timer::start),

	/** Annual watch, which a person sets. */
	T08((town, began, over) -> {
		var story = started(town);
		complete(story, "set-annual-watch");
		return story;
	}, work("follow-up-annual"), Timer::endDecision),

	/** Watch of an automated decision. */
	T09((town, began, over) -> GoteborgStory.granted(town).handedTo("sara.socialsekreterare"),
			work("follow-up-decision"), Timer::endDecision),

	/** First follow-up. */
	T10((town, began, over) -> started(town), work("follow-up-first"), Timer::endDecision),

	/** Normal installation: the list says that it is late. */
	T11((town, began, over) -> GoteborgStory.granted(town).withKeys().ready(),
			(story) -> story.technician.installations()
				.list()
				.stream()
				.filter((row) -> row.caseId().equals(story.id) && row.late())
				.count(),
			(story) -> story.putUp().tested().installed()),

	/** Urgent installation. */
	T12((town, began, over) -> urgent(town), work("follow-up-urgent"),
			(story) -> story.withKeys().ready().putUp().tested().installed()),

	/** Alarm without keys, until the end of the last day that was agreed. */
	T13((town, began, over) -> withoutKeys(town, over.toLocalDate().minusDays(1)),
			(story) -> story.town.desk("eva.enhetschef")
				.workOn(story.id)
				.stream()
				.filter("escalate-without-keys"::equals)
				.count(),
			GoteborgStory::collected);

	private final Beginning beginning;

	private final ToLongFunction<GoteborgStory> effects;

	private final Consumer<GoteborgStory> meeting;

	Timer(Beginning beginning, ToLongFunction<GoteborgStory> effects, Consumer<GoteborgStory> meeting) {
		this.beginning = beginning;
		this.effects = effects;
		this.meeting = meeting;
	}

	/** Brings a case to where the timer has begun, at that time. */
	GoteborgStory begin(Town town, OffsetDateTime began, OffsetDateTime over) {
		return this.beginning.of(town, began, over);
	}

	/** How many times what follows has followed. */
	long effects(GoteborgStory story) {
		return this.effects.applyAsLong(story);
	}

	/** Does what the timer waits for. */
	void meet(GoteborgStory story) {
		this.meeting.accept(story);
	}

	private static long contactsThatAreLate(GoteborgStory story) {
		var mine = story.planner.work().mine();
		return java.util.stream.Stream.of(mine.muchDelayed(), mine.delayed())
			.flatMap(List::stream)
			.filter((one) -> story.id.equals(one.caseId()) && one.kind().equals("contact-about-keys"))
			.count();
	}

	/**
	 * What has come at seven by the calendar, in the last half hour; what fell due while
	 * the clock was moved comes at another time.
	 */
	private static long reviewsOfThisHour(GoteborgStory story) {
		var mine = story.planner.work().mine();
		var now = story.town.now();
		return java.util.stream.Stream.of(mine.muchDelayed(), mine.delayed(), mine.today(), mine.soon())
			.flatMap(List::stream)
			.filter((one) -> one.kind().equals("review-awaiting-keys"))
			.map(WorkApi.WorkItem::since)
			.filter((since) -> since.isAfter(now.minusSeconds(1800)) && !since.isAfter(now))
			.filter((since) -> SwedishTime.timeOf(since).getHour() == 7)
			.count();
	}

	private static ToLongFunction<GoteborgStory> work(String kind) {
		return (story) -> story.decisionMaker.workOn(story.id).stream().filter(kind::equals).count();
	}

	private static void complete(GoteborgStory story, String kind) {
		var work = story.decisionMaker.openWorkOn(story.id)
			.stream()
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow();
		story.decisionMaker.work().complete(work.id(), new WorkApi.Completion(null, null, List.of()));
	}

	private static void start(GoteborgStory story) {
		story.withKeys().ready().putUp().tested().installed().distributed();
	}

	private static GoteborgStory started(Town town) {
		var story = GoteborgStory.granted(town).handedTo("sara.socialsekreterare");
		start(story);
		return story;
	}

	private static void endDecision(GoteborgStory story) {
		var decision = story.decision().id();
		story.decisionMaker.decisions().startEnding(decision, new DecisionsApi.Because("Behövs inte längre"));
		story.decisionMaker.decisions().end(decision, new DecisionsApi.End(story.town.today(), null));
	}

	private static GoteborgStory urgent(Town town) {
		var application = AnApplication.inGoteborg()
			.by("INTERNAL_ESERVICE", "PERSONAL_KNOWLEDGE", "keys", "home-insurance", "automated-processing")
			.urgently();
		town.careSystemKnows(application.personalNumber());
		var receipt = town.desk("sara.socialsekreterare").applications().apply(Town.key(), application.form());
		return GoteborgStory.of(town, receipt.caseId()).handedTo("sara.socialsekreterare");
	}

	private static GoteborgStory withoutKeys(Town town, LocalDate lastDay) {
		var story = urgent(town).received();
		story.staff.keys().alarmPlan(story.id, new KeysApi.NewAlarmPlan("Tala långsamt.", List.of()));
		story.staff.keys()
			.agreeWithoutKeys(story.id, new KeysApi.WithoutKeys("Faller ofta", lastDay, "Låssmed öppnar på telefon",
					"Den enskilde betalar", null, Town.SIGNATURE, Town.SIGNATURE, "Elsa Prov"));
		town.desk("eva.enhetschef").keys().approveWithoutKeys(story.id);
		return story;
	}

	/** How a timer begins. */
	private interface Beginning {

		GoteborgStory of(Town town, OffsetDateTime began, OffsetDateTime over);

	}

}
