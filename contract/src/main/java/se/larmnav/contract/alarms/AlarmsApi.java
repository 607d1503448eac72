package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Alarms on the operators' board and what is done with them, requirements.md Z2.7. */
@HttpExchange("/api/alarms/v1")
public interface AlarmsApi {

	/**
	 * The board: every open alarm that the caller may handle; {@code since} is the last
	 * answer's version.
	 */
	@GetExchange("/board")
	Board board(@RequestParam(required = false) @Nullable Long since);

	/** The whole alarm; opening it is a read of its people that is logged. */
	@GetExchange("/alarms/{id}")
	AlarmView open(@PathVariable UUID id);

	/**
	 * The alarm as those who handled it saw it at a moment, told from its history alone
	 * (the case at 02:13); {@code at} left out is now.
	 */
	@GetExchange("/alarms/{id}/as-seen")
	AsSeen asSeen(@PathVariable UUID id, @RequestParam(required = false) @Nullable Instant at);

	/** The whole personal number of one at the alarm, for 112; each reading is logged. */
	@GetExchange("/alarms/{id}/people/{person}/personal-number")
	PersonalNumber personalNumber(@PathVariable UUID id, @PathVariable UUID person);

	/**
	 * The caller takes the alarm; the second who tries is told who was first (409
	 * already-answered).
	 */
	@PostExchange("/alarms/{id}/answer")
	AlarmView answer(@PathVariable UUID id);

	/**
	 * What a contact gave: by the device's voice channel, the ordinary telephone, a
	 * relative, 112 or the nurse.
	 */
	@PostExchange("/alarms/{id}/contacts")
	AlarmView contact(@PathVariable UUID id, @RequestBody Contact contact);

	/**
	 * Sends it out to the unit that the routine names at this hour, or to the one chosen.
	 */
	@PostExchange("/alarms/{id}/dispatch")
	AlarmView dispatch(@PathVariable UUID id, @RequestBody Dispatch dispatch);

	/**
	 * A responder's step: ACKNOWLEDGED, ON_THE_WAY, ON_SITE or ACTED; or DECLINED by one
	 * who cannot take it, with the reason as its note. The same key again changes
	 * nothing.
	 */
	@PostExchange("/alarms/{id}/steps")
	AlarmView step(@PathVariable UUID id, @RequestHeader("Idempotency-Key") String key, @RequestBody Step step);

	/**
	 * Another operator takes over from the one who answered; both stand in the history.
	 */
	@PostExchange("/alarms/{id}/takeover")
	AlarmView takeOver(@PathVariable UUID id);

	/**
	 * Takes the alarm back from the unit (återkallat), which is told not to go; the
	 * operator has it again.
	 */
	@PostExchange("/alarms/{id}/recall")
	AlarmView recall(@PathVariable UUID id, @RequestBody Recall recall);

	/** Writes what somebody must know into the alarm's history. */
	@PostExchange("/alarms/{id}/notes")
	AlarmView note(@PathVariable UUID id, @RequestBody Note note);

	/**
	 * The alarm's device does not work as it should: the technicians get a case with
	 * these words, and where the routine says so something is offered to the person
	 * meanwhile.
	 */
	@PostExchange("/alarms/{id}/technical-case")
	AlarmView technicalCase(@PathVariable UUID id, @RequestBody Note note);

	/** Closes the alarm with a reason and an outcome of the routine's. */
	@PostExchange("/alarms/{id}/closing")
	AlarmView close(@PathVariable UUID id, @RequestBody Closing closing);

	/** Alarms sent to the caller's units that are not closed, for the phone page. */
	@GetExchange("/unit-alarms")
	List<AlarmView> forMyUnits();

	/**
	 * Alarms that nobody has answered within the routine's time, the most urgent first;
	 * for those whom the routine tells of them.
	 */
	@GetExchange("/unanswered")
	List<Unanswered> unanswered();

	/** The words that the routine gives for closing and acting, for the screens. */
	@GetExchange("/choices")
	Choices choices();

	/**
	 * Test alarms (provlarm, testlarm) of the last day, newest first, for technicians.
	 */
	@GetExchange("/test-alarms")
	List<TestAlarm> testAlarms();

	/** Deviations (avvikelser) that the caller's units must write, and have written. */
	@GetExchange("/deviations")
	List<Deviation> deviations();

	/** Writes and submits a deviation; an empty text is refused (LJU-SLA-03). */
	@PostExchange("/deviations/{id}/report")
	void report(@PathVariable UUID id, @RequestBody Report report);

	/**
	 * What may be chosen, in Swedish; {@code key} is what is sent back.
	 *
	 * @param reasons of closing
	 * @param outcomes of closing
	 * @param actions what a unit did
	 * @param ways how it was acted: visit, telephone or as the routine says
	 */
	record Choices(List<Choice> reasons, List<Choice> outcomes, List<Choice> actions, List<Choice> ways) {
	}

	record Choice(String key, String text) {
	}

	/**
	 * An alarm that nobody answers; of nobody in person.
	 *
	 * @param told how many times
	 */
	record Unanswered(UUID id, String priority, String kind, Instant receivedAt, int presses, int told) {
	}

	record TestAlarm(UUID id, String controllerId, Instant at, String kind, @Nullable UUID caseId) {
	}

	/** Why the alarm was taken back. */
	record Recall(@Nullable String cause) {
	}

	/**
	 * The open alarms.
	 *
	 * @param version of the board; when it equals {@code since} nothing has moved and the
	 * lists are left empty
	 * @param queue nobody has them, or a unit has not acknowledged in time; in the order
	 * of priority and age
	 * @param mine answered by the caller
	 * @param others answered by somebody else
	 * @param now the service's time, from which clocks on screens count
	 * @param overload null while everybody who sends is heard
	 * @param control the last synthetic alarm that came through; null when nothing has
	 * moved, and before the first
	 * @param suspectedOutages how many times alarms of an area have failed together
	 * without somebody having reported it
	 */
	record Board(long version, Instant now, List<Row> queue, List<Row> mine, List<Row> others, int urgent, int alarms,
			int technical, int operators, @Nullable Instant oldest, @Nullable Overload overload,
			@Nullable Control control, int suspectedOutages) {
	}

	/**
	 * Senders are told that we are busy and must try again or elsewhere: more comes than
	 * can be put on disk.
	 *
	 * @param since the first of them
	 * @param refused how many have been told
	 */
	record Overload(Instant since, int refused) {
	}

	/** A synthetic alarm (kontrollarm) that came the whole way, and how long it took. */
	record Control(Instant at, long millis) {
	}

	/**
	 * A row of the board.
	 *
	 * @param priority P1 (akut), P2 (larm) or P3 (teknik)
	 * @param kind what it is, in Swedish, from the routine's table
	 * @param answerBy when the guarantee runs out, if there is one
	 * @param late a promise is broken, or nobody has answered within the routine's time
	 */
	record Row(UUID id, String tenant, String priority, String kind, int presses, Instant receivedAt,
			Instant lastPressAt, String state, @Nullable String person, @Nullable String area, @Nullable String contact,
			@Nullable String answeredBy, @Nullable Instant answerBy, @Nullable Instant actBy, boolean late,
			boolean resetFromDevice, boolean unacknowledged) {
	}

	/**
	 * The whole alarm.
	 *
	 * @param state as in requirements.md Z2.7: RECEIVED, ANSWERED, NO_CONTACT_DEVICE,
	 * NO_CONTACT_PHONE, DISPATCHED, RECEIVED_BY_HOME_CARE, CONTACTED, IMMEDIATE_VISIT,
	 * EN_ROUTE, ARRIVED, DONE or CLOSED; a row's state is the same word
	 * @param may what the caller may do with it now: ANSWER, TAKE_OVER, CONTACT,
	 * DISPATCH, RECALL, NOTE, TECHNICAL_CASE, CLOSE and the steps ACKNOWLEDGED, DECLINED,
	 * ON_THE_WAY, ON_SITE, ACTED
	 * @param reception whom a responder calls about it
	 */
	record AlarmView(UUID id, String tenant, long version, String priority, String kind, String state,
			Instant receivedAt, List<Instant> presses, @Nullable Instant answeredAt, @Nullable String answeredBy,
			List<Person> people, @Nullable Address address, @Nullable Access access, List<String> toKnow,
			@Nullable String plan, List<ContactPerson> contacts, @Nullable DeviceView device,
			List<HistoryEntry> history, List<Earlier> earlier, @Nullable Target answerTarget,
			@Nullable Target actTarget, @Nullable DispatchProposal proposal, @Nullable DispatchView dispatch,
			List<Guidance> guidance, List<String> may, @Nullable Reception reception) {
	}

	/** The alarm reception (Trygghetsjouren, larmcentral) as responders know it. */
	record Reception(String name, @Nullable String phone) {
	}

	record PersonalNumber(String value) {
	}

	record Person(UUID id, String name, int age, String maskedPersonalNumber, String phone) {
	}

	record Address(String street, String place, @Nullable String entrance, @Nullable String doorCode,
			@Nullable String area) {
	}

	/**
	 * How one gets in, in Swedish: complete keys with number and cabinet, or the key
	 * safe's place and code.
	 */
	record Access(String method, String summary, @Nullable String keyNumber, @Nullable String cabinet,
			@Nullable String place, @Nullable String opensWith, @Nullable String alarmCode) {
	}

	record ContactPerson(String name, String relation, String phone, boolean hasKey) {
	}

	record DeviceView(String controllerId, String family, @Nullable String place, @Nullable Instant lastContact,
			@Nullable Instant lastTest) {
	}

	record HistoryEntry(Instant at, String what, @Nullable String who, @Nullable String detail) {
	}

	/**
	 * What was known of an alarm at a moment.
	 *
	 * @param state null in histories from before it was kept
	 * @param answeredBy who had it then
	 * @param history the lines that had been written then, each with the time at which it
	 * happened
	 * @param whole whether nobody has changed, taken away or put in a line of the whole
	 * history
	 */
	record AsSeen(UUID id, Instant at, @Nullable String state, @Nullable String answeredBy, int presses,
			List<HistoryEntry> history, boolean whole) {
	}

	record Earlier(UUID id, Instant at, String summary) {
	}

	/**
	 * A promise: from when, until when, and how it went (WAITING, IN_TIME, LATE, or
	 * EXCEPTED: not kept while that does not count).
	 */
	record Target(String name, Instant from, Instant until, String state, String source) {
	}

	/**
	 * Whom the routine names at this hour, and by which channel.
	 *
	 * @param responders how many of the unit go together
	 */
	record DispatchProposal(String unit, String unitName, String channel, int responders, @Nullable String phone,
			String why, List<OtherUnit> others) {
	}

	record OtherUnit(String unit, String name, @Nullable String phone) {
	}

	/**
	 * A unit that was sent.
	 *
	 * @param responders how many of it go together
	 * @param going how many of them have taken it
	 */
	record DispatchView(String unit, String unitName, String channel, int responders, int going, Instant at,
			@Nullable Instant acknowledgedAt, @Nullable String acknowledgedBy, @Nullable Instant onTheWayAt,
			@Nullable Instant onSiteAt, @Nullable Instant actedAt) {
	}

	/**
	 * What the municipality wants whoever handles an alarm to know.
	 *
	 * @param link where it lies; null while nobody has said where
	 * @param text what it says itself; null for what lies elsewhere
	 */
	record Guidance(String title, @Nullable String link, @Nullable String text) {
	}

	/**
	 * @param channel DEVICE, PHONE, RELATIVE, EMERGENCY or NURSE; result TALKED or
	 * NO_CONTACT
	 */
	record Contact(String channel, String result, @Nullable String cause) {
	}

	/**
	 * @param unit null is the one that the routine names
	 */
	record Dispatch(@Nullable String unit, @Nullable String cause) {
	}

	/**
	 * @param at the device's own time when it was sent late; null is now
	 */
	record Step(String step, @Nullable Instant at, @Nullable String action, @Nullable String way,
			@Nullable String note) {
	}

	record Note(String text) {
	}

	/** Reason and outcome, by keys of the routine. */
	record Closing(String reason, String outcome, @Nullable String note) {
	}

	record Deviation(UUID id, @Nullable UUID alarmId, String type, String text, Instant breachedAt, String state,
			String unit, String source) {

		/** Whether nobody has written it yet. */
		public boolean mustBeWritten() {
			return "DRAFT".equals(this.state);
		}

	}

	record Report(String text, @Nullable String cause, @Nullable String measures) {
	}

}
