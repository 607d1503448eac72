package se.larmnav.cases;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;

/**
 * The main job of a municipality with key safes and assignments for day and night, from
 * end to end.
 */
@CasesTest
class LjungbyMainJobTest {

	@Autowired
	Town ljungby;

	@Test
	void fromTheAssessorToACustomerWhomThePlannersHaveAcknowledged() {
		ljungby.at("2026-03-02T09:00");
		var assessor = ljungby.desk("britta.bistand");
		var technician = ljungby.desk("tage.teknik");
		var planners = ljungby.desk("tilda.tes");
		var receipt = assessor.applications().apply(UUID.randomUUID().toString(), AnApplication.inLjungby().form());
		var id = receipt.caseId();
		assessor.applications()
			.informed(receipt.applicationId(),
					new Informed(List.of("brochure-alarm", "brochure-properties", "owner-consent-form")));
		assessor.applications().investigate(receipt.applicationId());
		var decision = assessor.applications()
			.decide(receipt.applicationId(), UUID.randomUUID().toString(),
					new NewDecision("GRANTED", ljungby.today(), null, "Behov av akut stöd", null));
		decision.assignmentIds().forEach((one) -> {
			assessor.assignments().lock(one);
			assessor.assignments().send(one);
		});
		ljungby.at("2026-03-03T09:00");
		decision.assignmentIds().forEach((one) -> technician.assignments().receive(one));
		technician.keySafes()
			.ownerAnswered(id, new KeySafesApi.OwnerAnswer("Fastighets AB", true, "Vid porten", "SIGNED_FORM"));
		technician.keySafes()
			.book(id, new KeySafesApi.Booking("FACADE", "SELF", ljungby.now().plus(Duration.ofDays(2))));
		ljungby.at("2026-03-05T09:00");
		technician.keySafes()
			.mounted(id, new KeySafesApi.Mounting(true, null, "Larm & Teknik", Town.SIGNATURE, Town.SIGNATURE));
		technician.keySafes()
			.document(id, new KeySafesApi.Documentation("Till vänster om porten", "2580", "114", "4711", null));
		var controller = ljungby.aController();
		technician.installations().device(id, new InstallationsApi.Device(controller, "scaip", null, List.of()));
		ljungby.testAlarmOf(controller, id);
		technician.installations().complete(id, new InstallationsApi.Completion("Hallen", "GOOD", List.of(), null));
		decision.assignmentIds()
			.forEach((one) -> technician.assignments().distribute(one, new Distribution(null, null)));
		decision.assignmentIds().forEach((one) -> planners.assignments().acknowledge(one));
		System.out.println(String.join("\n", assessor.timeline(id).reversed()));
		System.out.println("CASE " + assessor.sees(id));
		System.out.println("TOLD " + ljungby.told("home-changed").getLast());
	}

}
