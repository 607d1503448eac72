package se.larmnav.alarms.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.contact.Channel;
import se.larmnav.alarms.contact.ContactResult;
import se.larmnav.alarms.deviations.Deviations;
import se.larmnav.alarms.homes.Devices;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.alarms.words.Vocabulary;
import se.larmnav.alarms.words.Words;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The API of alarms. */
@RestController
class AlarmsController implements AlarmsApi {

	private static final int MOST_TESTS = 200;

	private final BoardOfAlarms board;

	private final Desk desk;

	private final Hindsight hindsight;

	private final Vocabulary choices;

	private final Deviations deviations;

	private final Devices devices;

	private final ShownLists shown;

	private final Clock clock;

	AlarmsController(BoardOfAlarms board, Desk desk, Hindsight hindsight, Vocabulary choices, Deviations deviations,
			Devices devices, ShownLists shown, Clock clock) {
		this.board = board;
		this.desk = desk;
		this.hindsight = hindsight;
		this.choices = choices;
		this.deviations = deviations;
		this.devices = devices;
		this.shown = shown;
		this.clock = clock;
	}

	@Override
	public Board board(@Nullable Long since) {
		Permissions.requireOperator();
		return board.show(since);
	}

	@Override
	public AlarmView open(UUID id) {
		Permissions.requireOperatorOrStaff();
		return desk.open(id);
	}

	@Override
	public AsSeen asSeen(UUID id, @Nullable Instant at) {
		Permissions.requireOperatorOrStaff();
		return hindsight.at(id, (at == null) ? clock.instant() : at);
	}

	@Override
	public PersonalNumber personalNumber(UUID id, UUID person) {
		Permissions.requireOperatorOrStaff();
		return desk.personalNumber(id, person);
	}

	@Override
	public AlarmView answer(UUID id) {
		Permissions.requireOperator();
		return desk.answer(id);
	}

	@Override
	public AlarmView takeOver(UUID id) {
		Permissions.requireOperator();
		return desk.takeOver(id);
	}

	@Override
	public AlarmView contact(UUID id, Contact contact) {
		Permissions.requireOperatorOrStaff();
		return desk.contact(id,
				new se.larmnav.alarms.contact.Contact(Words.read(Channel.class, contact.channel(), "/channel"),
						Words.read(ContactResult.class, contact.result(), "/result"), contact.cause()));
	}

	@Override
	public AlarmView dispatch(UUID id, Dispatch dispatch) {
		Permissions.requireOperator();
		return desk.dispatch(id, dispatch);
	}

	@Override
	public AlarmView recall(UUID id, Recall recall) {
		Permissions.requireOperatorOrStaff();
		return desk.recall(id, recall);
	}

	@Override
	public AlarmView step(UUID id, String key, Step step) {
		Permissions.requireOperatorOrStaff();
		return desk.step(id, step);
	}

	@Override
	public AlarmView note(UUID id, Note note) {
		Permissions.requireOperatorOrStaff();
		if (note.text().isBlank()) {
			throw Refusal.invalid("/text", "required");
		}
		return desk.note(id, note);
	}

	@Override
	public AlarmView technicalCase(UUID id, Note note) {
		Permissions.requireOperatorOrStaff();
		return desk.technicalCase(id, note);
	}

	@Override
	public AlarmView close(UUID id, Closing closing) {
		Permissions.requireOperatorOrStaff();
		return desk.close(id, closing);
	}

	@Override
	public List<AlarmView> forMyUnits() {
		Permissions.requireStaff();
		return desk.ofMyUnits();
	}

	@Override
	public List<Unanswered> unanswered() {
		return desk.unanswered();
	}

	@Override
	public Choices choices() {
		Permissions.requireOperatorOrStaff();
		return choices.now();
	}

	@Override
	public List<TestAlarm> testAlarms() {
		Caller.current().require(Role.TECHNICIAN.key(), Role.OPERATOR.key());
		return devices.testsSince(shown.since(Shown::testAlarms), MOST_TESTS)
			.stream()
			.map((test) -> new TestAlarm(test.id(), test.controller(), test.at(), test.kind(), test.caseId()))
			.toList();
	}

	@Override
	public List<Deviation> deviations() {
		Caller.current()
			.require(Role.HOME_CARE.key(), Role.ALARM_STAFF.key(), Role.OPERATOR.key(), Role.UNIT_HEAD.key());
		return deviations.ofMyUnits();
	}

	@Override
	public void report(UUID id, Report report) {
		Caller.current()
			.require(Role.HOME_CARE.key(), Role.ALARM_STAFF.key(), Role.OPERATOR.key(), Role.UNIT_HEAD.key());
		deviations.report(id, report);
	}

}
