package se.larmnav.cases;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.KeyItem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job of a municipality with keys and an automated decision, from end to end.
 */
@CasesTest
class GoteborgMainJobTest {

	@Autowired
	Town goteborg;

	@Test
	void fromTheEServiceToAServiceThatHasBegun() {
		goteborg.at("2026-03-02T09:00");
		var application = AnApplication.inGoteborg();
		goteborg.careSystemKnows(application.personalNumber());
		var id = goteborg.applies(application).caseId();
		var planner = goteborg.desk("maria.planerare");
		var staff = goteborg.desk("ali.larm");
		var technician = goteborg.desk("tove.tekniker");

		goteborg.at("2026-03-02T10:00");
		var toReceive = planner.assignments().list("SENT").stream().filter((row) -> row.caseId().equals(id)).toList();
		assertThat(toReceive).hasSize(1);
		planner.assignments().receive(toReceive.getFirst().id());
		assertThat(planner.keys().awaiting().rows()).anyMatch((row) -> row.caseId().equals(id));

		var next = planner.keys().contact(id, new KeysApi.Contact("PERSON", "NO", null, true, "PHONE", null));
		assertThat(next.due()).isEqualTo("2026-03-16");
		goteborg.at("2026-03-13T10:00");
		planner.keys().contact(id, new KeysApi.Contact("PERSON", "YES", null, false, "PHONE", null));
		planner.keys().book(id, new KeysApi.Appointment(goteborg.now().plus(Duration.ofDays(3)), null));

		goteborg.at("2026-03-16T10:00");
		var collected = staff.keys()
			.collect(id,
					new KeysApi.Collection(
							List.of(new KeyItem("door", null, "KEY", "HANDED_OVER", "OK"),
									new KeyItem("extra-lock", null, null, "NOT_APPLICABLE", null),
									new KeyItem("entrance", null, "CODE", "HANDED_OVER", "OK"),
									new KeyItem("gate", null, null, "NOT_APPLICABLE", null)),
							Town.SIGNATURE, Town.SIGNATURE, "Elsa Prov"));
		assertThat(collected.complete()).isTrue();
		staff.keys().alarmPlan(id, new KeysApi.NewAlarmPlan("Tala långsamt", List.of("Fallrisk")));
		planner.keys().register(id, new KeysApi.CabinetPlace("Norr", UUID.randomUUID().toString()));
		planner.keys().ready(id, new KeysApi.Readiness("Hund i bostaden"));

		goteborg.at("2026-03-18T10:00");
		var controller = goteborg.aController();
		technician.installations().book(id, new InstallationsApi.Booking(goteborg.now().plus(Duration.ofHours(1))));
		technician.installations()
			.device(id, new InstallationsApi.Device(controller, "scaip", null, List.of("Larmknapp")));
		goteborg.testAlarmOf(controller, id);
		technician.installations().complete(id, new InstallationsApi.Completion("Hallen", null, List.of(), null));

		goteborg.at("2026-03-18T15:00");
		var service = planner.assignments()
			.list("INSTALLED")
			.stream()
			.filter((row) -> row.caseId().equals(id))
			.findFirst()
			.orElseThrow();
		planner.assignments().distribute(service.id(), new Distribution(null, null));
		var seen = planner.sees(id);
		assertThat(seen.process()).allMatch((step) -> step.state().equals("DONE"));
		System.out.println(String.join("\n", planner.timeline(id).reversed()));
		System.out.println(seen);
	}

}
