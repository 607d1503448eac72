package se.larmnav.cases;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.cases.CasesApi.ApplicationPart;
import se.larmnav.contract.cases.CasesApi.AssignmentPart;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.DecisionPart;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.Collected;
import se.larmnav.contract.cases.KeysApi.KeyItem;
import se.larmnav.contract.cases.KeysApi.NextContact;

/**
 * One person's way in a municipality with keys and an automated decision, to wherever a
 * test begins.
 */
final class GoteborgStory {

	final Town town;

	final Town.Desk reception;

	final Town.Desk decisionMaker;

	final Town.Desk planner;

	final Town.Desk staff;

	final Town.Desk technician;

	final Town.Desk fees;

	final UUID id;

	final String controller;

	private GoteborgStory(Town town, UUID id) {
		this.town = town;
		this.id = id;
		this.reception = town.desk("rut.mottag");
		this.decisionMaker = town.desk("sara.socialsekreterare");
		this.planner = town.desk("maria.planerare");
		this.staff = town.desk("ali.larm");
		this.technician = town.desk("tove.tekniker");
		this.fees = town.desk("agnes.avgift");
		this.controller = town.aController();
	}

	/** Somebody has applied, and the automation has granted. */
	static GoteborgStory granted(Town town) {
		return granted(town, AnApplication.inGoteborg());
	}

	static GoteborgStory granted(Town town, AnApplication application) {
		town.careSystemKnows(application.personalNumber());
		return applied(town, application);
	}

	/** Somebody has applied; whatever became of it. */
	static GoteborgStory applied(Town town, AnApplication application) {
		return new GoteborgStory(town, town.applies(application).caseId());
	}

	/** A case that has begun otherwise. */
	static GoteborgStory of(Town town, UUID id) {
		return new GoteborgStory(town, id);
	}

	/** The planner has taken the assignment. */
	GoteborgStory received() {
		planner.assignments().receive(service().id());
		return this;
	}

	/** A social secretary has the case. */
	GoteborgStory handedTo(String userName) {
		reception.cases().handOver(id, new se.larmnav.contract.cases.CasesApi.HandOver(userName));
		return this;
	}

	NextContact contact(String reached, String ready) {
		return planner.keys()
			.contact(id, new KeysApi.Contact(reached, "NOBODY".equals(reached) ? null : ready,
					"PARTLY".equals(ready) ? "Port" : null, false, "PHONE", null));
	}

	/** The keys are ready and a time is booked. */
	GoteborgStory booked() {
		contact("PERSON", "YES");
		planner.keys().book(id, new KeysApi.Appointment(town.now().plus(Duration.ofDays(1)), null));
		return this;
	}

	/** What is handed over and tried. */
	static List<KeyItem> completeSet() {
		return List.of(new KeyItem("door", null, "KEY", "HANDED_OVER", "OK"),
				new KeyItem("extra-lock", null, null, "NOT_APPLICABLE", null),
				new KeyItem("entrance", null, "CODE", "HANDED_OVER", "OK"),
				new KeyItem("gate", null, null, "NOT_APPLICABLE", null));
	}

	Collected collect(List<KeyItem> items) {
		return staff.keys()
			.collect(id, new KeysApi.Collection(items, Town.SIGNATURE, "M1 1 l 40 12 q 10 10 40 0", "Elsa Prov"));
	}

	/** A complete set has been collected. */
	GoteborgStory collected() {
		collect(completeSet());
		return this;
	}

	/** The set has its place in the cabinet, and the alarm plan is registered. */
	GoteborgStory registered() {
		staff.keys().alarmPlan(id, new KeysApi.NewAlarmPlan("Tala långsamt.", List.of("Fallrisk")));
		planner.keys().register(id, new KeysApi.CabinetPlace("Norr", controller));
		return this;
	}

	/** "Klart för installation" has been said. */
	GoteborgStory ready() {
		planner.keys().ready(id, new KeysApi.Readiness("Hund i bostaden"));
		return this;
	}

	/** The technician has put up the device. */
	GoteborgStory putUp() {
		technician.installations().book(id, new InstallationsApi.Booking(town.now().plus(Duration.ofMinutes(30))));
		technician.installations()
			.device(id, new InstallationsApi.Device(controller, "scaip", null, List.of("Larmknapp"), null));
		return this;
	}

	GoteborgStory tested() {
		town.testAlarmOf(controller, id);
		return this;
	}

	/** "Installerat" has been said. */
	GoteborgStory installed() {
		technician.installations().complete(id, new InstallationsApi.Completion("Hallen", null, List.of(), null));
		return this;
	}

	GoteborgStory distributed() {
		planner.assignments().distribute(service().id(), new Distribution(null, null));
		return this;
	}

	/** Everything until the keys are in the cabinet. */
	GoteborgStory withKeys() {
		return received().booked().collected().registered();
	}

	AssignmentPart service() {
		return assignment("SERVICE");
	}

	AssignmentPart assignment(String kind) {
		return view().assignments().stream().filter((one) -> one.kind().equals(kind)).findFirst().orElseThrow();
	}

	DecisionPart decision() {
		return Town.the(view().decision());
	}

	ApplicationPart application() {
		return Town.the(view().application());
	}

	KeysApi.KeySetView keys() {
		return Town.the(view().keys());
	}

	InstallationsApi.InstallationView installation() {
		return Town.the(view().installation());
	}

	CaseView view() {
		return planner.sees(id);
	}

}
