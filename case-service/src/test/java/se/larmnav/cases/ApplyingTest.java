package se.larmnav.cases;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.embedded.Requirement;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody applies for a safety alarm. */
@CasesTest
class ApplyingTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-APP-01")
	void theApplicationKeepsTheChannelByWhichItCame() {
		var outside = GoteborgStory.granted(goteborg);
		assertThat(outside.view().application()).extracting((one) -> one.channel()).isEqualTo("Extern e-tjänst");
		var application = AnApplication.inGoteborg()
			.by("INTERNAL_ESERVICE", "PERSONAL_KNOWLEDGE", "keys", "home-insurance", "automated-processing");
		goteborg.careSystemKnows(application.personalNumber());
		var secretary = goteborg.desk("sara.socialsekreterare");
		var inside = secretary.applications().apply(Town.key(), application.form());
		assertThat(secretary.sees(inside.caseId()).application()).extracting((one) -> one.channel())
			.isEqualTo("Intern e-tjänst");
	}

	@Test
	@Requirement("GBG-APP-01")
	void theInternalEServiceIsForStaffAndTheExternalForTheApplicant() {
		var internal = AnApplication.inGoteborg().by("INTERNAL_ESERVICE", "PERSONAL_KNOWLEDGE", "keys").form();
		assertThat(post(goteborg.integration(), internal).status).isEqualTo(403);
		var external = AnApplication.inGoteborg().form();
		assertThat(post(goteborg.desk("sara.socialsekreterare"), external).status).isEqualTo(403);
	}

	@Test
	@Requirement("GBG-APP-10")
	void anotherInstallationAddressIsKeptWithTheApplication() {
		var application = AnApplication.inGoteborg()
			.installedAt(new Address("Provgatan 1", "417 06", "Göteborg", null));
		goteborg.careSystemKnows(application.personalNumber());
		var story = GoteborgStory.applied(goteborg, application);
		var seen = goteborg.desk("sara.socialsekreterare").sees(story.id).application();
		assertThat(seen).isNotNull().extracting((one) -> one.otherAddress()).isEqualTo(true);
		assertThat(seen).extracting((one) -> one.state()).isEqualTo("MANUAL_REQUIRED");
		assertThat(GoteborgStory.granted(goteborg).view().application()).extracting((one) -> one.otherAddress())
			.isEqualTo(false);
	}

	@Test
	@Requirement("GBG-APP-11")
	void theAnswerAboutTheMaximumFeeIsAskedForAndKept() {
		var unanswered = AnApplication.inGoteborg().withMaximumFee(null);
		var refused = post(goteborg.integration(), unanswered.form());
		assertThat(refused.faults()).contains("/maximumFeeAccepted maximum-fee-not-answered");
		var declined = GoteborgStory.granted(goteborg, AnApplication.inGoteborg().withMaximumFee(false));
		assertThat(declined.view().application()).extracting((one) -> one.maximumFeeAccepted()).isEqualTo(false);
		assertThat(GoteborgStory.granted(goteborg).view().application()).extracting((one) -> one.maximumFeeAccepted())
			.isEqualTo(true);
	}

	@Test
	@Requirement({ "GBG-APP-09", "GBG-MSG-23" })
	void whoLivesElsewhereIsReferredToTheHomeMunicipalityAndNothingIsKept() {
		var form = AnApplication.inGoteborg().form();
		var elsewhere = new NewApplication(form.channel(), form.personalNumber(), form.givenName(), form.familyName(),
				form.phone(), form.registeredAddress(), false, null, true, false, null, form.informed(),
				form.relatives(), null, null);
		var refused = post(goteborg.integration(), elsewhere);
		assertThat(refused.faults()).containsExactly("/registeredInMunicipality refer-to-home-municipality");
		assertThat(refused.body.path("referral").asString()).contains("hemkommun");
		assertThat(isKnown(form.personalNumber())).isFalse();
	}

	@Test
	@Requirement({ "GBG-APP-04", "GBG-APP-05", "GBG-APP-06", "GBG-APP-07" })
	void anApplicationByTelephoneNeedsASecuredIdentityAndThreePiecesOfInformation() {
		var bare = AnApplication.inGoteborg().by("INTERNAL_ESERVICE", null);
		var refused = post(goteborg.desk("sara.socialsekreterare"), bare.form());
		assertThat(refused.status).isEqualTo(422);
		assertThat(refused.faults()).containsExactlyInAnyOrder("/identityMethod identity-not-secured",
				"/informed not-informed-keys", "/informed not-informed-home-insurance",
				"/informed not-informed-automated-processing");
	}

	@Test
	void everyFaultIsNamedWithItsFieldAndNothingIsKept() {
		var number = AnApplication.inGoteborg().personalNumber();
		var wrong = new NewApplication("EXTERNAL_ESERVICE", number, " ", "Prov", "abc",
				new Address("", "4170", "Göteborg", null), true, null, true, false, null, java.util.List.of(),
				java.util.List.of(), null, null);
		var refused = post(goteborg.integration(), wrong);
		assertThat(refused.faults()).containsExactlyInAnyOrder("/givenName missing", "/phone form",
				"/registeredAddress/street missing", "/registeredAddress/postcode form");
		assertThat(isKnown(number)).isFalse();
	}

	@Test
	void aNameIsOneLineOfSignsThatAreSeen() {
		for (var name : java.util.List.of("Tr\r\nBcc: x", "Elsa\tSvea", "Elsa\u2028", "El\u202Esa")) {
			var application = AnApplication.inGoteborg().named(name);
			assertThat(post(goteborg.integration(), application.form()).faults()).containsExactly("/familyName form");
		}
	}

	@Test
	void aPersonalNumberIsTriedByFormDateAndChecksum() {
		assertThat(faultsOf("19420305-98")).containsExactly("/personalNumber personal-number-form");
		assertThat(faultsOf("194213059801")).containsExactly("/personalNumber personal-number-date");
		var right = AnApplication.inGoteborg().personalNumber();
		char last = right.charAt(11) == '0' ? '1' : '0';
		assertThat(faultsOf(right.substring(0, 11) + last)).containsExactly("/personalNumber personal-number-checksum");
	}

	@Test
	void theSameKeyAndBodyAgainGiveTheSameAnswerAndOneCase() {
		var application = AnApplication.inGoteborg();
		goteborg.careSystemKnows(application.personalNumber());
		var key = Town.key();
		var first = goteborg.integration().posts("/applications", key, application.form());
		var again = goteborg.integration().posts("/applications", key, application.form());
		assertThat(again.getBody()).isEqualTo(first.getBody());
		assertThat(casesOf(application.personalNumber())).hasSize(1);
		var other = goteborg.integration().posts("/applications", key, application.named("Annan").form());
		assertThat(other.getStatusCode().value()).isEqualTo(422);
	}

	private java.util.List<String> faultsOf(String number) {
		return post(goteborg.integration(), AnApplication.inGoteborg().ofPerson(number).form()).faults();
	}

	private boolean isKnown(String number) {
		return !casesOf(number).isEmpty();
	}

	private java.util.List<CasesApi.Hit> casesOf(String number) {
		return goteborg.desk("frida.forste").cases().search(new CasesApi.Search(number, null, null)).items();
	}

	private static Answer post(Town.Desk desk, NewApplication form) {
		var answer = desk.posts("/applications", UUID.randomUUID().toString(), form);
		return new Answer(answer.getStatusCode().value(), java.util.Objects.requireNonNull(answer.getBody()));
	}

	private record Answer(int status, JsonNode body) {

		java.util.List<String> faults() {
			return body.path("errors")
				.valueStream()
				.map((one) -> one.path("pointer").asString() + " " + one.path("code").asString())
				.toList();
		}

	}

}
