package se.larmnav.alarms.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.contact.Contact;
import se.larmnav.alarms.dispatch.Dispatching;
import se.larmnav.alarms.errand.Step;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.intake.Intake;
import se.larmnav.alarms.response.StillUnanswered;
import se.larmnav.alarms.signals.Signals;
import se.larmnav.alarms.substitutes.Substitutes;
import se.larmnav.alarms.words.Vocabulary;
import se.larmnav.alarms.words.Words;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.text.Texts;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/**
 * What the caller does with one alarm that is his or her business, and how it looks
 * afterwards.
 */
@Component
class Desk {

	/** Said where a step would be: the one who says it takes none. */
	static final String DECLINED = "DECLINED";

	private final Alarms alarms;

	private final Signals signals;

	private final Intake intake;

	private final Dispatching dispatching;

	private final Vocabulary choices;

	private final Views views;

	private final ReadLog readings;

	private final Homes homes;

	private final StillUnanswered unanswered;

	private final Substitutes substitutes;

	Desk(Alarms alarms, Signals signals, Intake intake, Dispatching dispatching, Vocabulary choices, Views views,
			ReadLog readings, Homes homes, StillUnanswered unanswered, Substitutes substitutes) {
		this.alarms = alarms;
		this.signals = signals;
		this.intake = intake;
		this.dispatching = dispatching;
		this.choices = choices;
		this.views = views;
		this.readings = readings;
		this.homes = homes;
		this.unanswered = unanswered;
		this.substitutes = substitutes;
	}

	@Transactional
	public AlarmsApi.AlarmView open(UUID id) {
		return views.of(Permissions.requireSight(found(id)));
	}

	/** The whole number of somebody at the alarm; each reading is logged by itself. */
	@Transactional(readOnly = true)
	public AlarmsApi.PersonalNumber personalNumber(UUID id, UUID person) {
		var alarm = Permissions.requireSight(found(id));
		var number = homes.byIds(alarm.origin().homes())
			.stream()
			.flatMap((home) -> home.facts().people().stream())
			.filter((one) -> one.id().equals(person))
			.map(Home.Person::personalNumber)
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("person"));
		readings.read("personal-number", Permissions.ground(), List.of(person));
		return new AlarmsApi.PersonalNumber(number);
	}

	/** By its own id, or by that of any signal that belongs to it. */
	AlarmFacts found(UUID id) {
		return alarms.find(id)
			.or(() -> signals.alarmOf(id).flatMap(alarms::find))
			.orElseThrow(() -> Refusal.notFound("alarm"));
	}

	/**
	 * Who answers what nobody knows the owner of takes it for the own municipality first.
	 */
	public AlarmsApi.AlarmView answer(UUID id) {
		if (alarms.find(id).isEmpty()) {
			intake.place(id, Tenant.current());
		}
		return views.of(alarms.answer(id));
	}

	@Transactional
	public AlarmsApi.AlarmView takeOver(UUID id) {
		return views.of(alarms.takeOver(id));
	}

	/** The operator's contact, or the unit's when its staff report it. */
	@Transactional
	public AlarmsApi.AlarmView contact(UUID id, Contact contact) {
		held(id);
		return views.of(Permissions.isOperator() ? alarms.contact(id, contact) : alarms.unitContact(id, contact));
	}

	@Transactional
	public AlarmsApi.AlarmView dispatch(UUID id, AlarmsApi.Dispatch dispatch) {
		var alarm = held(id);
		return views.of(alarms.dispatch(id, dispatching.recipient(alarm, dispatch.unit()), dispatch.cause(),
				dispatching.lacks(alarm)));
	}

	@Transactional
	public AlarmsApi.AlarmView recall(UUID id, AlarmsApi.Recall recall) {
		held(id);
		return views.of(alarms.recall(id, recall.cause()));
	}

	@Transactional
	public AlarmsApi.AlarmView step(UUID id, AlarmsApi.Step step) {
		var alarm = held(id);
		if (DECLINED.equals(step.step())) {
			return views.of(alarms.decline(id, step.note()));
		}
		var taken = Words.read(Step.class, step.step(), "/step");
		return views.of((taken == Step.ACTED) ? alarms.acted(id, choices.acted(alarm, step))
				: alarms.step(id, taken, step.at(), Permissions.isOperator()));
	}

	@Transactional
	public AlarmsApi.AlarmView note(UUID id, AlarmsApi.Note note) {
		held(id);
		return views.of(alarms.note(id, note.text()));
	}

	/** The technicians have it, and the alarm's history says so. */
	@Transactional
	public AlarmsApi.AlarmView technicalCase(UUID id, AlarmsApi.Note note) {
		var alarm = held(id);
		if (note.text().isBlank()) {
			throw Refusal.invalid("/text", "required");
		}
		substitutes.technicalCase(alarm.origin().homes(), note.text());
		return views
			.of(alarms.note(id, Texts.national().phrase("technical-case", Map.of("text", note.text().strip()))));
	}

	@Transactional
	public AlarmsApi.AlarmView close(UUID id, AlarmsApi.Closing closing) {
		var alarm = held(id);
		if (!Permissions.isOperator() && !Permissions.mayClose(alarm)) {
			throw Refusal.conflict("not-in-this-state").with("state", alarm.state().name());
		}
		return views.of(alarms.close(id, choices.ending(alarm, closing)));
	}

	/** What nobody answers, for those whom the routine tells; of nobody in person. */
	@Transactional(readOnly = true)
	public List<AlarmsApi.Unanswered> unanswered() {
		unanswered.requireTold();
		return alarms.unanswered()
			.stream()
			.map((alarm) -> new AlarmsApi.Unanswered(alarm.id(), alarm.origin().priority().name(),
					alarm.origin().kind(), alarm.origin().receivedAt(), alarm.origin().presses(),
					alarm.origin().unanswered()))
			.toList();
	}

	/** What was sent to the caller's units. */
	@Transactional
	public List<AlarmsApi.AlarmView> ofMyUnits() {
		return alarms.sentTo(Caller.current().units()).stream().map(views::of).toList();
	}

	/** Held before it is looked at, so that what is decided of it stays true. */
	private AlarmFacts held(UUID id) {
		return Permissions.requireSight(alarms.hold(id).orElseThrow(() -> Refusal.notFound("alarm")));
	}

}
