package se.larmnav.cases;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.larmnav.cases.applications.Applications;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.ApplicationsApi.Referral;
import se.larmnav.contract.cases.CasesApi.Transfer;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.LettersApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** How applications come in, go to the right administration, and what is told of them. */
@CasesTest
class ChannelsTest {

	@Autowired
	Town goteborg;

	@Autowired
	TestTenants tenants;

	@Autowired
	Applications applications;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-APP-02")
	void oneFormOfEitherEServiceFeedsEitherAdministration() {
		var young = LocalDate.of(1970, 4, 4);
		var old = LocalDate.of(1940, 4, 4);
		assertThat(receives(external(young))).isEqualTo("FFS");
		assertThat(receives(external(old))).isEqualTo("ÄVO");
		assertThat(receives(internal(young))).isEqualTo("FFS");
		assertThat(receives(internal(old))).isEqualTo("ÄVO");
	}

	@Test
	@Requirement("GBG-APP-03")
	void whoAppliesAloneIsShownThePublicInformationAndNobodyHasToTell() {
		var demands = goteborg.integration().applications().channel("EXTERNAL_ESERVICE");
		assertThat(demands.text()).contains("nycklar och hemförsäkring");
		assertThat(demands.link()).isEqualTo("https://goteborg.se/trygghetslarm");
		assertThat(demands.referral()).contains("hemkommun");
		var application = AnApplication.inGoteborg();
		assertThat(application.form().informed()).isEmpty();
		assertThat(goteborg.applies(application).state()).isNotEqualTo("DRAFT");
	}

	@Test
	@Requirement("GBG-APP-08")
	void whoTelephonesMayBeReferredToTheEServiceAndNoApplicationIsMade() {
		var secretary = goteborg.desk("sara.socialsekreterare");
		int before = count();
		assertThat(the(secretary.cases().choices().refersTo()).key()).isEqualTo("EXTERNAL_ESERVICE");
		secretary.applications().refer(new Referral("EXTERNAL_ESERVICE", "har Bank-ID"));
		assertThat(secretary.applications().referrals().getFirst()).satisfies((one) -> {
			assertThat(one.at()).isEqualTo(goteborg.now());
			assertThat(one.by()).isEqualTo("sara.socialsekreterare");
			assertThat(one.note()).isEqualTo("har Bank-ID");
		});
		assertThat(count()).isEqualTo(before);
		assertThat(secretary.posts("/referrals", new Referral("ASSESSOR", null)).getStatusCode().value())
			.isEqualTo(422);
	}

	@Test
	@Requirement("GBG-APP-12")
	void anApplicationCanBeTakenBackUntilTheServiceHasBegun() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").received();
		var application = story.application().id();
		assertThat(story.decisionMaker.sees(story.id).may()).contains("withdraw");
		story.decisionMaker.decisions().withdraw(application, new DecisionsApi.Because("Flyttar till Borås"));
		assertThat(story.application().state()).isEqualTo("WITHDRAWN");
		assertThat(story.decision().state()).isEqualTo("REVOKED");
		assertThat(story.planner.work().messages(false)).filteredOn((one) -> one.caseId().equals(story.id))
			.anySatisfy((one) -> assertThat(one.facts().toString()).contains("Flyttar till Borås"));
		var running = GoteborgStory.granted(goteborg)
			.handedTo("sara.socialsekreterare")
			.withKeys()
			.ready()
			.putUp()
			.tested()
			.installed()
			.distributed();
		assertThat(running.decisionMaker.sees(running.id).may()).doesNotContain("withdraw");
		var refused = running.decisionMaker.posts("/applications/" + running.application().id() + "/withdrawal",
				new DecisionsApi.Because("Ångrar sig"));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(running.application().state()).isEqualTo("GRANTED");
	}

	@Test
	@Requirement({ "GBG-AUT-04", "GBG-MSG-01" })
	void theDecisionLetterGoesToTheMailboxOrTheAddressAndHowAndWhenIsKept() {
		var story = GoteborgStory.granted(goteborg);
		var service = goteborg.integration().letters();
		var letter = service.waiting()
			.stream()
			.filter((one) -> one.caseNumber().equals(story.view().number()))
			.findFirst()
			.orElseThrow();
		assertThat(letter.address()).contains("Änggatan 12");
		assertThat(story.decision().letterSentAt()).isNull();
		var sent = goteborg.now();
		service.delivered(letter.id(), Town.key(), new LettersApi.Delivery("DIGITAL_MAILBOX", sent));
		service.delivered(letter.id(), Town.key(), new LettersApi.Delivery("PRINT", sent));
		assertThat(story.decision().letterSentBy()).isEqualTo("digital brevlåda");
		assertThat(story.decision().letterSentAt()).isEqualTo(sent);
		assertThat(story.planner.timeline(story.id)).contains("Beslutsmeddelande skickat: digital brevlåda");
		assertThat(service.waiting()).noneMatch((one) -> one.id().equals(letter.id()));
		assertThat(goteborg.desk("sara.socialsekreterare").gets("/letters").getStatusCode().value()).isEqualTo(403);
	}

	@Test
	@Requirement("GBG-AUT-07")
	void aCaseThatBelongsElsewhereIsTransferredWithItsReason() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare");
		assertThat(story.reception.cases().administrations(story.id)).extracting((one) -> one.key())
			.containsExactly("ffs");
		var unfounded = story.reception.posts("/cases/" + story.id + "/administration", new Transfer("ffs", " "));
		assertThat(unfounded.getStatusCode().value()).isEqualTo(422);
		story.reception.cases().transfer(story.id, new Transfer("ffs", "Pågående LSS-insats"));
		var there = goteborg.desk("malte.mottag");
		assertThat(there.sees(story.id).administration()).isEqualTo("FFS");
		assertThat(there.sees(story.id).responsible()).isNull();
		assertThat(there.timeline(story.id)).contains("ärendet överlämnat till FFS: Pågående LSS-insats");
		assertThat(there.messagesAbout(story.id)).contains("Ärende överlämnat från en annan förvaltning");
		assertThat(there.workOn(story.id)).contains("distribute-case");
		assertThat(story.reception.workOn(story.id)).doesNotContain("distribute-case");
		assertThat(story.decisionMaker.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
	}

	@Test
	@Requirement("GIS-APP-01")
	void anAlarmIsAppliedForAssessedAndDecidedWithItsLegalBasis() {
		var story = GislavedStory.applied(GislavedStory.town(tenants, goteborg));
		assertThat(story.view().decision()).isNull();
		assertThat(story.assessor.workOn(story.id)).contains("investigate-manually");
		var tooEarly = story.assessor.posts("/applications/" + story.application() + "/decision", Town.key(),
				new NewDecision("GRANTED", goteborg.today(), null, "Behov", null, null, null));
		assertThat(tooEarly.getStatusCode().value()).isEqualTo(409);
		story.granted();
		assertThat(the(story.view().decision()).legalBasis()).isEqualTo("11 kap. 1 § socialtjänstlagen (2025:400)");
	}

	@Test
	@Requirement("PLT-APP-01")
	void anApplicationKeepsWhoHowWhenAndWhatWasSaid() {
		var told = internal(LocalDate.of(1940, 4, 4));
		goteborg.careSystemKnows(told.personalNumber());
		var secretary = goteborg.desk("sara.socialsekreterare");
		var id = secretary.applications().apply(Town.key(), told.form()).caseId();
		var seen = secretary.sees(id);
		assertThat(the(seen.application())).satisfies((one) -> {
			assertThat(one.channel()).isEqualTo("Intern e-tjänst");
			assertThat(one.identityMethod()).isEqualTo("PERSONAL_KNOWLEDGE");
			assertThat(one.enteredBy()).isEqualTo("sara.socialsekreterare");
			assertThat(one.receivedAt()).isEqualTo(goteborg.now());
			assertThat(one.maximumFeeAccepted()).isTrue();
			assertThat(one.urgent()).isFalse();
			assertThat(one.otherAddress()).isFalse();
			assertThat(one.information()).filteredOn((item) -> item.at() != null)
				.extracting((item) -> item.key() + " " + item.by())
				.contains("keys sara.socialsekreterare", "home-insurance sara.socialsekreterare");
		});
		assertThat(seen.person()).satisfies((one) -> {
			assertThat(one.familyName()).isEqualTo(told.familyName());
			assertThat(one.phone()).isEqualTo("031-390 06 51");
			assertThat(one.address()).contains("Änggatan 12");
			assertThat(one.relatives()).extracting((relative) -> relative.name()).containsExactly("Ulla Exempel");
		});
		assertThat(secretary.cases().personalNumber(id).value().replace("-", "")).isEqualTo(told.personalNumber());
	}

	@Test
	@Requirement({ "GBG-AUT-02", "PLT-AUT-01" })
	void eachJudgementKeepsTheNearestChangeThatWouldHaveGivenAnotherAnswer() {
		var handedOver = AnApplication.inGoteborg().installedAt(new Address("Provgatan 1", "417 06", "Göteborg", null));
		goteborg.careSystemKnows(handedOver.personalNumber());
		var story = GoteborgStory.applied(goteborg, handedOver);
		var application = the(story.reception.sees(story.id).application()).id();
		assertThat(tenants.as("goteborg", () -> applications.trace(application).orElseThrow()))
			.contains("\"nearest\":{\"facts\":[\"other-address\"],\"result\":\"Grant\"}", "\"routineVersion\":1");
	}

	private static AnApplication external(LocalDate born) {
		return AnApplication.inGoteborg().bornOn(born);
	}

	private static AnApplication internal(LocalDate born) {
		return external(born).by("INTERNAL_ESERVICE", "PERSONAL_KNOWLEDGE", "keys", "home-insurance",
				"automated-processing");
	}

	private String receives(AnApplication application) {
		goteborg.careSystemKnows(application.personalNumber());
		var desk = application.channel().equals("INTERNAL_ESERVICE") ? goteborg.desk("sara.socialsekreterare")
				: goteborg.integration();
		var id = desk.applications().apply(Town.key(), application.form()).caseId();
		return String.valueOf(goteborg.desk("maria.planerare").sees(id).administration());
	}

	private int count() {
		return tenants.as("goteborg",
				() -> database.sql("select count(*) from application").query(Integer.class).single());
	}

	@Autowired
	JdbcClient database;

}
