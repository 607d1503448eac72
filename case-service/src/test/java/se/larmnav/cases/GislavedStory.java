package se.larmnav.cases;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.tenancy.testing.TestTenants;

/**
 * One person's way in a municipality with an order, keys and codes, and a checked
 * installation.
 */
final class GislavedStory {

	static final InstallationsApi.Connection MOBILE = new InstallationsApi.Connection("DIGITAL", "MOBILE", false,
			"God mobiltäckning i hela bostaden");

	final Town.Desk assessor;

	final Town.Desk team;

	final Town.Desk homeCare;

	final UUID id;

	final String controller;

	private final Town town;

	private GislavedStory(Town town, UUID id) {
		this.town = town;
		this.id = id;
		this.assessor = town.desk("gerd.bistand");
		this.team = town.desk("tuva.trygghet");
		this.homeCare = town.desk("gun.hemtjanst");
		this.controller = town.aController();
	}

	/** Makes the municipality, once. */
	static Town town(TestTenants tenants, Town like) {
		tenants.make("gislaved");
		tenants.giveFiles("gislaved", TestTenants.folder("gislaved"));
		return like.of("gislaved");
	}

	/** A needs assessor has registered an application. */
	static GislavedStory applied(Town town) {
		var receipt = town.desk("gerd.bistand").applications().apply(Town.key(), AnApplication.inGislaved().form());
		return new GislavedStory(town, receipt.caseId());
	}

	/** It is investigated and granted, and the order sent. */
	GislavedStory granted() {
		var application = application();
		assessor.applications().investigate(application);
		assessor.applications()
			.decide(application, Town.key(),
					new NewDecision("GRANTED", town.today(), null, "Behöver kunna larma", null, null, null));
		return this;
	}

	GislavedStory ordered() {
		assessor.sees(id).assignments().forEach((one) -> assessor.assignments().send(one.id()));
		team.assignments().receive(team.sees(id).assignments().getFirst().id());
		return this;
	}

	/** Key and door code are handed over and signed for. */
	GislavedStory withKeys() {
		team.keys().contact(id, new KeysApi.Contact("PERSON", "YES", null, false, "PHONE", null));
		team.keys().book(id, new KeysApi.Appointment(town.now().plus(Duration.ofHours(2)), null));
		return collected();
	}

	GislavedStory collected() {
		team.keys()
			.collect(id,
					new KeysApi.Collection(
							List.of(new KeysApi.KeyItem("key", null, "KEY", "HANDED_OVER", "OK"),
									new KeysApi.KeyItem("door-code", null, "CODE", "HANDED_OVER", "OK")),
							Town.SIGNATURE, Town.SIGNATURE, "Elsa Prov"));
		return this;
	}

	/** The device is up and its own test alarm has been seen. */
	GislavedStory tested() {
		team.installations().book(id, new InstallationsApi.Booking(town.now().plus(Duration.ofMinutes(30))));
		team.installations().device(id, new InstallationsApi.Device(controller, "scaip", null, List.of(), MOBILE));
		town.testAlarmOf(controller, id);
		return this;
	}

	InstallationsApi.Completion completion(String coverage) {
		return new InstallationsApi.Completion("Hallen", coverage,
				List.of("oral", "written", "not-112", "power", "key-available"), null);
	}

	UUID application() {
		return Objects.requireNonNull(assessor.sees(id).application()).id();
	}

	CaseView view() {
		return assessor.sees(id);
	}

}
