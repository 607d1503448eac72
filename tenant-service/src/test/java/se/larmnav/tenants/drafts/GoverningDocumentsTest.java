package se.larmnav.tenants.drafts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.tenants.GoverningDocumentsApi;
import se.larmnav.contract.tenants.GoverningDocumentsApi.GoverningDocument;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The register of governing documents, as a municipality's own people read it. */
@BesideCases
class GoverningDocumentsTest {

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestClock clock;

	@BeforeEach
	void aMorning() {
		this.clock.setTo("2026-03-02T09:00");
		BesideCases.Settings.CASES.begin();
	}

	@Test
	void staffOfAnyRoleReadTheirOwnMunicipalitysRegister() {
		var city = this.hall.open();
		var village = this.hall.open("gislaved");

		assertThat(register(city, "home-care").documents()).filteredOn(one -> one.key().equals("key-receipt"))
			.singleElement()
			.satisfies(one -> {
				assertThat(one.template()).isEqualTo("Nyckelkvittens");
				assertThat(one.shownAt()).containsExactly("KEYS");
				assertThat(one.source()).contains("GBG-TPL-01");
				assertThat(one.reachable()).isTrue();
			});
		var villages = register(village, "operator").documents();
		assertThat(villages).extracting(GoverningDocument::key).doesNotContain("key-receipt").contains("not-112");
		assertThat(villages).filteredOn(one -> one.key().equals("contact-list"))
			.singleElement()
			.satisfies(one -> assertThat(one.owner()).isEqualTo("Trygghetsteamet"));
	}

	@Test
	@Requirement({ "GBG-KEY-22", "GBG-TPL-08" })
	void theAdministratorGivesADocumentItsAddressByTheWayOfTheRoutine() {
		var city = this.hall.open();
		var adam = this.hall.administrator(city, "adam.admin");
		assertThat(named(city, "key-handling").reachable()).isFalse();
		var begun = adam.begin(new Beginning("Adresser", null, null));
		var text = begun.text()
			.replace("kind: routine, shown-at: keys,",
					"kind: routine, link: \"https://goteborg.se/nycklar\", shown-at: keys,")
			.replace("kind: routine, shown-at: application,",
					"kind: routine, link: \"https://goteborg.se/ansvar\", shown-at: application,");
		var written = adam.write(begun.entry().id(), begun.etag(), new Text(text));
		assertThat(adam.difference(written.entry().id()).changes())
			.anySatisfy(one -> assertThat(one.sentence()).contains("länk", "https://goteborg.se/nycklar"));
		TownHall.published(adam, this.hall.administrator(city, "amanda.admin"), written, "2026-04-01");

		assertThat(named(city, "key-handling").reachable()).isFalse();
		this.clock.setTo("2026-04-01T09:00");
		assertThat(named(city, "key-handling").link()).isEqualTo("https://goteborg.se/nycklar");
		assertThat(named(city, "division").link()).isEqualTo("https://goteborg.se/ansvar");
	}

	private GoverningDocument named(String tenant, String key) {
		return register(tenant, "planner").documents()
			.stream()
			.filter(one -> one.key().equals(key))
			.findFirst()
			.orElseThrow();
	}

	private GoverningDocumentsApi register(String tenant, String role) {
		return this.api.as(this.hall.token(tenant, "sara.annan", role), GoverningDocumentsApi.class);
	}

}
