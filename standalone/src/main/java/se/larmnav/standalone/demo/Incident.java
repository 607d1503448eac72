package se.larmnav.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.standalone.demo.Population.Resident;

/**
 * An alarm from the press of the button until it is documented, as an operator and the
 * unit that is sent handle it.
 */
final class Incident {

	private static final int PATIENCE = 100;

	private final Town town;

	private final Resident resident;

	private final DeviceAtHome device;

	private final Course course;

	private final Desk operator;

	private @Nullable UUID alarm;

	private @Nullable Desk responder;

	Incident(Town town, Resident resident, DeviceAtHome device, Course course, int n) {
		this.town = town;
		this.resident = resident;
		this.device = device;
		this.course = course;
		var operators = town.desks(Role.OPERATOR);
		this.operator = operators.get(n % operators.size());
	}

	/** Plans what is done until {@code end} with an alarm that came in at that time. */
	void into(Calendar calendar, Instant at, Instant end) {
		plan(calendar, at, 0, end, (now) -> this.device.press(this.resident.controller()));
		plan(calendar, at, this.course.answered(), end, (now) -> answer());
		if (this.course.isSentOut()) {
			plan(calendar, at, this.course.sentOut(), end, (now) -> sendOut());
			plan(calendar, at, this.course.acknowledged(), end, (now) -> setOut());
			plan(calendar, at, this.course.onSite(), end, (now) -> step("ON_SITE"));
			plan(calendar, at, this.course.acted(), end, (now) -> act());
		}
		plan(calendar, at, this.course.closed(), end, (now) -> close());
	}

	private void plan(Calendar calendar, Instant start, int minutes, Instant end, Walk.Work work) {
		var at = start.plus(Duration.ofMinutes(minutes));
		if (!at.isAfter(end)) {
			calendar.plan(this, at, work);
		}
	}

	private void answer() throws InterruptedException {
		var found = onBoard();
		for (int tries = 0; found == null && tries < PATIENCE; tries++) {
			Thread.sleep(100);
			found = onBoard();
		}
		if (found == null) {
			throw new IllegalStateException("the alarm is not on the board");
		}
		this.alarm = found;
		this.operator.alarms().answer(found);
		this.operator.alarms().contact(found, new AlarmsApi.Contact("DEVICE", "TALKED", null));
	}

	private @Nullable UUID onBoard() {
		return this.operator.alarms()
			.board(null)
			.queue()
			.stream()
			.filter((row) -> row.person() != null && row.person().contains(this.resident.person().familyName()))
			.map((row) -> this.operator.alarms().open(row.id()))
			.filter((view) -> view.device() != null && view.device().controllerId().equals(this.resident.controller()))
			.map(AlarmsApi.AlarmView::id)
			.findFirst()
			.orElse(null);
	}

	private void sendOut() {
		var sent = this.operator.alarms().dispatch(id(), new AlarmsApi.Dispatch(null, reason()));
		if (sent.dispatch() == null) {
			throw new IllegalStateException("nobody was sent");
		}
		this.responder = this.town.desk(Role.HOME_CARE, sent.dispatch().unit());
	}

	private void setOut() {
		step("ACKNOWLEDGED");
		step("ON_THE_WAY");
	}

	private void step(String step) {
		responder().alarms().step(id(), UUID.randomUUID().toString(), new AlarmsApi.Step(step, null, null, null, null));
	}

	private void act() {
		responder().alarms()
			.step(id(), UUID.randomUUID().toString(),
					new AlarmsApi.Step("ACTED", null, this.course.action(), "visit", null));
	}

	private void close() {
		(this.course.isSentOut() ? responder() : this.operator).alarms()
			.close(id(), new AlarmsApi.Closing(this.course.reason(), this.course.outcome(), null));
	}

	/** The reason in the municipality's words. */
	private String reason() {
		return label(this.operator.alarms().choices().reasons());
	}

	private String label(List<AlarmsApi.Choice> reasons) {
		return reasons.stream()
			.filter((one) -> one.key().equals(this.course.reason()))
			.map(AlarmsApi.Choice::text)
			.findFirst()
			.orElse(this.course.reason());
	}

	/** Whoever must write why a promise was broken writes it. */
	void explain() {
		responder().alarms()
			.deviations()
			.stream()
			.filter((one) -> id().equals(one.alarmId()) && one.state().equals("DRAFT"))
			.forEach((one) -> responder().alarms()
				.report(one.id(),
						new AlarmsApi.Report("Två larm kom samtidigt i andra änden av området, och bilen räckte inte.",
								"Samtidiga larm", "Gruppen intill tar över när det väntar två larm.")));
	}

	private UUID id() {
		if (this.alarm == null) {
			throw new IllegalStateException("nobody has answered");
		}
		return this.alarm;
	}

	private Desk responder() {
		if (this.responder == null) {
			throw new IllegalStateException("nobody was sent");
		}
		return this.responder;
	}

	@Override
	public String toString() {
		return "The alarm of " + this.resident;
	}

}
