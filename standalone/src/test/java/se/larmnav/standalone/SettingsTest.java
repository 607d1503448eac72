package se.larmnav.standalone;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {

	@Test
	void everyPortCanBeSet() {
		var usual = Settings.of(List.of(), Map.of());
		for (var name : usual.ports().keySet()) {
			var set = Settings.of(List.of("--port." + name + "=4711"), Map.of());
			assertThat(set.port(name)).as(name).isEqualTo(4711).isNotEqualTo(usual.port(name));
		}
	}

	@Test
	void theCommandLineGoesBeforeTheEnvironment() {
		var environment = Map.of("LARMNAV_PORT_ALARM_SERVICE", "4711");
		assertThat(Settings.of(List.of(), environment).port("alarm-service")).isEqualTo(4711);
		assertThat(Settings.of(List.of("--port.alarm-service=4712"), environment).port("alarm-service"))
			.isEqualTo(4712);
	}

	@Test
	void theGatewayIsForThisMachineAloneUntilSomebodySaysOtherwise() {
		assertThat(Settings.of(List.of(), Map.of()).address()).isEqualTo("127.0.0.1");
		assertThat(Settings.of(List.of("--address=0.0.0.0"), Map.of()).address()).isEqualTo("0.0.0.0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--fersh", "--fresh=yes", "--port.gateway", "--port.gate=1", "--port.gateway=0",
			"--port.gateway=80800", "--gateway=8080", "--without=cases,nothing", "fresh" })
	void whatIsNotUnderstoodIsRefusedInOneLine(String argument) {
		assertThatThrownBy(() -> Settings.of(List.of(argument), Map.of())).isInstanceOf(Refused.class)
			.message()
			.hasLineCount(1);
	}

}
