package se.larmnav.cases;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.ApplicationsApi.DecisionMade;
import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.ApplicationsApi.Receipt;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.cases.CasesApi.ApplicationPart;
import se.larmnav.contract.cases.CasesApi.AssignmentPart;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.DecisionPart;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;

/**
 * One person's way in a municipality with key safes and assignments for day and night.
 */
final class LjungbyStory {

	static final List<String> THREE_THINGS = List.of("brochure-alarm", "brochure-properties", "owner-consent-form");

	final Town town;

	final Town.Desk assessor;

	final Town.Desk technician;

	final Town.Desk planners;

	final Town.Desk homeCare;

	final Town.Desk head;

	final UUID id;

	final UUID application;

	final String controller;

	private LjungbyStory(Town town, Receipt receipt) {
		this.town = town;
		this.id = receipt.caseId();
		this.application = receipt.applicationId();
		this.assessor = town.desk("britta.bistand");
		this.technician = town.desk("tage.teknik");
		this.planners = town.desk("tilda.tes");
		this.homeCare = town.desk("cia.hemtjanst");
		this.head = town.desk("sonja.sektionschef");
		this.controller = town.aController();
	}

	/** A needs assessor has registered an application. */
	static LjungbyStory applied(Town town) {
		return applied(town, AnApplication.inLjungby());
	}

	static LjungbyStory applied(Town town, AnApplication application) {
		return new LjungbyStory(town, town.desk("britta.bistand").applications().apply(Town.key(), application.form()));
	}

	LjungbyStory handedOver(List<String> items) {
		assessor.applications().informed(application, new Informed(items));
		return this;
	}

	/** The three things are handed over and the investigation is opened. */
	LjungbyStory investigated() {
		handedOver(THREE_THINGS);
		assessor.applications().investigate(application);
		return this;
	}

	DecisionMade decide(@Nullable UUID household) {
		return assessor.applications()
			.decide(application, Town.key(), new NewDecision("GRANTED", town.today(), null,
					"Behov av akut praktiskt stöd", household, null, null));
	}

	/** Granted, the partner's case being the one that pays in full when there is one. */
	LjungbyStory granted(@Nullable UUID household) {
		investigated().decide(household);
		return this;
	}

	LjungbyStory sent() {
		view().assignments().forEach((one) -> {
			assessor.assignments().lock(one.id());
			assessor.assignments().send(one.id());
		});
		return this;
	}

	LjungbyStory received() {
		view().assignments().forEach((one) -> technician.assignments().receive(one.id()));
		return this;
	}

	LjungbyStory approved() {
		technician.keySafes()
			.ownerAnswered(id,
					new KeySafesApi.OwnerAnswer("Fastighets AB Exemplet", true, "Vid porten", "SIGNED_FORM"));
		return this;
	}

	LjungbyStory booked() {
		technician.keySafes().book(id, new KeySafesApi.Booking("FACADE", "SELF", town.now().plus(Duration.ofDays(2))));
		return this;
	}

	LjungbyStory mounted() {
		technician.keySafes()
			.mounted(id, new KeySafesApi.Mounting(true, null, "Larm & Teknik", Town.SIGNATURE, Town.SIGNATURE));
		return this;
	}

	LjungbyStory documented() {
		technician.keySafes()
			.document(id, new KeySafesApi.Documentation("Till vänster om porten", "2580", "114", "4711", "Hal trappa"));
		return this;
	}

	LjungbyStory tested() {
		technician.installations().device(id, new InstallationsApi.Device(controller, "scaip", null, List.of(), null));
		town.testAlarmOf(controller, id);
		return this;
	}

	LjungbyStory installed() {
		technician.installations().complete(id, new InstallationsApi.Completion("Hallen", "GOOD", List.of(), null));
		return this;
	}

	/** Everything until the alarm is installed and its key safe documented. */
	LjungbyStory inUse() {
		return granted(null).sent().received().approved().booked().mounted().documented().tested().installed();
	}

	LjungbyStory distributed() {
		view().assignments()
			.forEach((one) -> technician.assignments().distribute(one.id(), new Distribution(null, null)));
		return this;
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

	KeySafesApi.KeySafeView keySafe() {
		return Town.the(view().keySafe());
	}

	InstallationsApi.InstallationView installation() {
		return Town.the(view().installation());
	}

	CaseView view() {
		return assessor.sees(id);
	}

}
