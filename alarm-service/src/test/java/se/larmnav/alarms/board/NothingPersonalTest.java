package se.larmnav.alarms.board;

import java.io.IOException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nothing of a person stands in a log line, also when everything goes wrong. */
@AlarmsTest
@ExtendWith(OutputCaptureExtension.class)
class NothingPersonalTest {

	private static final String[] PERSONAL = { "Rut", "Skyddvärd", "193904129896", "031-390 06 99", "Kungsgatan",
			"4821", "LK-77", "Ring dottern", "070-174 06 01", "Har ramlat i badrummet" };

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	private final Logger ours = (Logger) LoggerFactory.getLogger("se.larmnav");

	private final @Nullable Level usual = ours.getLevel();

	@BeforeEach
	void asInOperation() {
		ours.setLevel(Level.INFO);
		clock.setTo("2026-03-02T14:00");
	}

	@AfterEach
	void asBefore() {
		ours.setLevel(usual);
	}

	@Test
	void anAlarmLeavesNothingOfThePersonInTheLog(CapturedOutput log) throws IOException {
		var home = town.home("goteborg", "norr", Town.person("Rut", "Skyddvärd", "193904129896"));
		var alarm = town.press(home).id();
		var operator = town.operator("goteborg");
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", "Har ramlat i badrummet"));
		operator.dispatch(alarm, new AlarmsApi.Dispatch(null, "Har ramlat i badrummet"));
		assertThat(log.getAll()).doesNotContain(PERSONAL);
	}

	@Test
	void aStatementThatFailsDoesNotSayWhatItWasAbout(CapturedOutput log) throws Exception {
		var home = town.home("goteborg", "norr", Town.person("Rut", "Skyddvärd", "193904129896"));
		town.tamper("alter table goteborg.signal add constraint broken check (text not like '%badrummet%')");
		try (var device = town.device(home)) {
			device.send(device.message().with("dte", "Har ramlat i badrummet"));
			await().until(() -> log.getAll().contains("has not reached goteborg"));
			assertThat(log.getAll()).doesNotContain(PERSONAL);
			await().untilAsserted(() -> assertThat(town.operator("goteborg").board(null).queue())
				.as("shown all the same, by its number")
				.anySatisfy((row) -> assertThat(row.person()).isEqualTo(home.controller())));
		}
		finally {
			town.tamper("alter table goteborg.signal drop constraint broken");
		}
	}

}
