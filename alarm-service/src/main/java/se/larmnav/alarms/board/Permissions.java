package se.larmnav.alarms.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmState;
import se.larmnav.alarms.dispatch.Dispatching;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.dispatch.Proposal;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/**
 * Who may do what: operators with every alarm, a unit's staff with what was sent to their
 * unit.
 */
@Component
class Permissions {

	private static final String[] STAFF = { Role.HOME_CARE.key(), Role.ALARM_STAFF.key() };

	private final Dispatching dispatching;

	Permissions(Dispatching dispatching) {
		this.dispatching = dispatching;
	}

	static void requireOperator() {
		Caller.current().require(Role.OPERATOR.key());
	}

	static void requireOperatorOrStaff() {
		Caller.current().require(Role.OPERATOR.key(), STAFF[0], STAFF[1]);
	}

	static void requireStaff() {
		Caller.current().require(STAFF);
	}

	static boolean isOperator() {
		return Caller.current().has(Role.OPERATOR.key());
	}

	/** Refuses whoever the alarm is no business of, as if there were none. */
	static AlarmFacts requireSight(AlarmFacts alarm) {
		if (isOperator() || isMyUnits(alarm)) {
			return alarm;
		}
		throw Refusal.notFound("alarm");
	}

	private static boolean isMyUnits(AlarmFacts alarm) {
		var caller = Caller.current();
		var errand = alarm.errand();
		return errand != null && !errand.takenBack() && caller.units().contains(errand.unit())
				&& (caller.has(STAFF[0]) || caller.has(STAFF[1]));
	}

	/** Why the caller sees it, for the read log. */
	static String ground() {
		return isOperator() ? "open-alarm" : "dispatched-to-unit";
	}

	/** What the caller may do with it now, by the names of the operations. */
	List<String> may(AlarmFacts alarm) {
		var may = new ArrayList<String>();
		if (isOperator()) {
			may.addAll(operator(alarm));
		}
		if (isOperator() || isMyUnits(alarm)) {
			may.addAll(unit(alarm));
			if (alarm.state() != AlarmState.CLOSED) {
				may.add("NOTE");
				if (!alarm.origin().homes().isEmpty()) {
					may.add("TECHNICAL_CASE");
				}
			}
			if (mayClose(alarm)) {
				may.add("CLOSE");
			}
		}
		return may.stream().distinct().toList();
	}

	static boolean mayClose(AlarmFacts alarm) {
		return switch (alarm.state()) {
			case DONE -> true;
			case ANSWERED, NO_CONTACT_DEVICE, NO_CONTACT_PHONE -> isOperator();
			case RECEIVED -> isOperator() && alarm.isTechnical();
			default -> false;
		};
	}

	private List<String> operator(AlarmFacts alarm) {
		var errand = alarm.errand();
		var may = new ArrayList<String>();
		if (alarm.state() == AlarmState.RECEIVED) {
			return List.of("ANSWER");
		}
		if (alarm.state() == AlarmState.CLOSED) {
			return List.of();
		}
		if (alarm.answeredBy() == null || !alarm.answeredBy().subject().equals(Caller.current().subject())) {
			may.add("TAKE_OVER");
		}
		may.add("CONTACT");
		if (alarm.state().isWithOperator() && this.dispatching.mayBeSent(alarm)) {
			may.add("DISPATCH");
		}
		if (errand != null && !errand.takenBack() && errand.onSiteAt() == null && errand.actedAt() == null) {
			may.add("RECALL");
		}
		return may;
	}

	/**
	 * The steps that are left, by the unit itself or by an operator who has it on the
	 * telephone.
	 */
	private static List<String> unit(AlarmFacts alarm) {
		var errand = alarm.errand();
		if (errand == null || errand.takenBack() || errand.actedAt() != null || alarm.state() == AlarmState.RECEIVED) {
			return List.of();
		}
		var may = new ArrayList<String>();
		var me = Caller.current().subject();
		if (errand.acknowledgedAt() == null || errand.lacks() > 0 && (isOperator() || !errand.going().contains(me))) {
			may.add("ACKNOWLEDGED");
			if (!isOperator() && !errand.declined().contains(me)) {
				may.add(Desk.DECLINED);
			}
		}
		if (errand.onTheWayAt() == null && errand.onSiteAt() == null) {
			may.add("ON_THE_WAY");
		}
		if (errand.onSiteAt() == null) {
			may.add("ON_SITE");
			may.add("CONTACT");
			may.add("RECALL");
		}
		may.add("ACTED");
		return may;
	}

	/** Whom the routine names, for an operator who may send. */
	AlarmsApi.@Nullable DispatchProposal proposal(AlarmFacts alarm) {
		if (!isOperator() || !alarm.state().isWithOperator() && alarm.state() != AlarmState.RECEIVED) {
			return null;
		}
		var named = dispatching.proposal(alarm);
		var unit = named.flatMap((proposal) -> Optional.ofNullable(proposal.unit()));
		var others = dispatching.responders(alarm)
			.stream()
			.filter((other) -> unit.map(Unit::id).filter(other.id()::equals).isEmpty())
			.map((other) -> new AlarmsApi.OtherUnit(other.id(), other.name(), other.phone()))
			.toList();
		return new AlarmsApi.DispatchProposal(unit.map(Unit::id).orElse(""), unit.map(Unit::name).orElse(""),
				named.map((proposal) -> proposal.channel().name()).orElse("PHONE"),
				named.map(Proposal::responders).orElse(1),
				unit.flatMap((found) -> Optional.ofNullable(found.phone())).orElse(null),
				named.map((proposal) -> proposal.why().rule()).orElse(""), others);
	}

}
