package se.larmnav.cases.pages;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.ApplicationState;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.installations.InstallationState;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.keys.KeyOperations;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.KeySetState;
import se.larmnav.cases.keys.WithoutKeysAgreements;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.keysafes.KeySafeState;
import se.larmnav.cases.register.Gates;
import se.larmnav.contract.cases.Operation;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.installation.InstallationRules.Ready;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Routines;

/** What the caller may do with keys, key safe and device in the home of a case. */
@Component
class HomeOperations {

	private final WithoutKeysAgreements agreements;

	private final Installations installations;

	private final Routines routines;

	private final Gates gates;

	HomeOperations(WithoutKeysAgreements agreements, Installations installations, Routines routines, Gates gates) {
		this.agreements = agreements;
		this.installations = installations;
		this.routines = routines;
		this.gates = gates;
	}

	List<String> of(CaseNow now, Caller caller) {
		var may = new ArrayList<String>();
		if (caller.has("decision-maker") && mayRefuseKeySafe(now)) {
			may.add(Operation.REFUSE_KEY_SAFE);
		}
		now.keys().filter((set) -> set.state().isHeld()).ifPresent((set) -> may.addAll(KeyOperations.ofHeld(caller)));
		now.keys().filter((set) -> set.isOf(caller.units())).ifPresent((set) -> {
			may.addAll(KeyOperations.of(set, caller));
			may.addAll(withoutKeys(set, now, caller));
		});
		now.safe().ifPresent((one) -> may.addAll(onSafe(one, now, caller)));
		now.installation().ifPresent((one) -> may.addAll(onInstallation(one, caller)));
		if (now.installation().filter((one) -> one.state().isInstalled()).isPresent()) {
			may.add(Operation.REPORT_FAULT);
		}
		if (hasPlan(caller) && now.installation().isPresent()) {
			may.add(Operation.ALARM_PLAN);
		}
		return may;
	}

	private List<String> withoutKeys(KeySetFile set, CaseNow now, Caller caller) {
		var rule = agreements.rule(set);
		if (rule.isEmpty() || !set.state().mayBecome(KeySetState.EXCEPTION_NO_KEYS)) {
			return List.of();
		}
		var may = new ArrayList<String>();
		boolean urgent = now.application().filter(ApplicationFile::urgent).isPresent();
		if (urgent && (caller.has("planner") || caller.has("alarm-staff"))) {
			may.add(Operation.AGREE_WITHOUT_KEYS);
		}
		if (caller.has(rule.get().approvedBy().key())
				&& agreements.of(set.caseId()).filter((one) -> one.approvedAt() == null).isPresent()) {
			may.add(Operation.APPROVE_WITHOUT_KEYS);
		}
		return may;
	}

	/** Where nobody gets the alarm without a key safe, and it is not on the wall. */
	private boolean mayRefuseKeySafe(CaseNow now) {
		return now.application()
			.filter((one) -> one.state() != ApplicationState.REFUSED && one.state() != ApplicationState.WITHDRAWN)
			.filter((one) -> routines.version(one.routineVersion()).access() instanceof KeySafe rules
					&& rules.refusedMeansNoAlarm() != null)
			.isPresent() && now.safe().filter((one) -> !one.state().mayBecome(KeySafeState.CANCELLED)).isEmpty();
	}

	private List<String> onSafe(KeySafeFile one, CaseNow now, Caller caller) {
		var may = new ArrayList<String>();
		if (one.asksForPlace() && caller.has("unit-head")) {
			may.add(Operation.AGREE_PLACEMENT);
		}
		var rules = routines.version(one.routineVersion()).installation();
		if (!caller.has(rules.role().key())) {
			return may;
		}
		if (!one.state().isMounted() && one.state() != KeySafeState.CANCELLED && !one.asksForPlace()) {
			may.add(Operation.ASK_PLACEMENT);
		}
		if (one.state() == KeySafeState.ORDERED || one.state() == KeySafeState.REFUSED_BY_OWNER) {
			may.add(Operation.OWNER_ANSWER);
		}
		boolean booked = one.state().isBooked() && !one.state().isMounted();
		boolean bookable = one.state() == KeySafeState.OWNER_APPROVED || booked;
		if (bookable && gates.missing(now.caseId(), Event.KEY_SAFE_BOOKED, null).isEmpty()) {
			may.add(Operation.BOOK_KEY_SAFE);
		}
		if (booked && gates.missing(now.caseId(), Event.KEY_SAFE_MOUNTED, null).isEmpty()) {
			may.add(Operation.MOUNT_KEY_SAFE);
		}
		if (one.state().isMounted()) {
			may.add(Operation.DOCUMENT_KEY_SAFE);
		}
		return may;
	}

	private List<String> onInstallation(InstallationFile one, Caller caller) {
		var may = new ArrayList<String>();
		var rules = routines.version(one.routineVersion()).installation();
		if (one.state() == InstallationState.WAITING_ACCESS && rules.ready() == Ready.SAID && caller.has("planner")
				&& gates.missing(one.caseId(), Event.READY_FOR_INSTALLATION, null).isEmpty()) {
			may.add(Operation.READY);
		}
		if (!caller.has(rules.role().key()) || !caller.units().contains(one.unit())) {
			return may;
		}
		if (one.state().isToBeDone() && !installations.isBookedWithKeySafe(one)) {
			may.add(Operation.BOOK_INSTALLATION);
		}
		if (one.state() == InstallationState.BOOKED) {
			may.add(Operation.DEVICE);
			if (rules.coverage() != null) {
				may.add(Operation.NOT_COVERED);
			}
			if (one.testAlarmAt() != null) {
				may.add(Operation.COMPLETE_INSTALLATION);
			}
		}
		return may;
	}

	private static boolean hasPlan(Caller caller) {
		return caller.has("alarm-staff") || caller.has("planner") || caller.has("technician")
				|| caller.has("home-care");
	}

}
