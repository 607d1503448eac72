package se.larmnav.alarms.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.sip.Content;
import se.larmnav.alarms.sip.Listening;
import se.larmnav.alarms.sip.SipEndpoint;
import se.larmnav.alarms.sip.SipExchange;

import static org.assertj.core.api.Assertions.assertThat;

/** The simulator at our own receiver, and at one that says yes to everything. */
@AlarmsTest
class SimulatorTest {

	@Autowired
	private Town town;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private int run(String... arguments) throws IOException {
		return Simulator.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
	}

	private String report() {
		return said.toString(StandardCharsets.UTF_8);
	}

	@Test
	void ourReceiverHoldsEachCaseThatADeviceCanSee() throws IOException {
		var home = town.elsaInGoteborg();
		run("conformance", "--to=127.0.0.1:" + town.sipPort(), "--controller=" + home.controller());
		assertThat(report()).contains("SC-01  UDP  held").contains("SC-18  TCP  held");
		assertThat(report().lines().filter((line) -> line.contains("NOT HELD")))
			.as("but for time, which a busy machine takes")
			.allMatch((line) -> line.endsWith("took longer than 200 ms"));
		assertThat(town.raws(home.controller())).as("it was tried for real").isNotEmpty();
	}

	@Test
	void oneThatSaysYesToEverythingIsFoundOut() throws IOException {
		try (var yes = SipEndpoint.open(Listening.at(InetAddress.getLoopbackAddress(), 0, 16), SimulatorTest::yes)) {
			assertThat(run("conformance", "--to=127.0.0.1:" + yes.port(), "--controller=46700000001")).isEqualTo(1);
			assertThat(report()).contains("NOT HELD").contains("the reply has another reference");
		}
	}

	private static void yes(SipExchange exchange) {
		try {
			exchange.respond(200, new Content("application/scaip+xml",
					"<mrs><ref>1</ref><snu>0</snu></mrs>".getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void aFleetOfSeveralMakesIsHeardWhole() throws IOException {
		var first = town.elsaInGoteborg();
		// their numbers are in a row
		for (var more = 1; more < 4; more++) {
			town.elsaInGoteborg();
		}
		var result = run("alarms", "--to=127.0.0.1:" + town.sipPort(), "--controller=" + first.controller(),
				"--devices=4", "--seed=7", "--rate=50", "--seconds=1");
		assertThat(result).isZero();
		assertThat(report()).contains("busy 0, unanswered 0");
	}

	@Test
	void whatIsMissingIsNamed() throws IOException {
		assertThat(run("alarms", "--to=127.0.0.1:5060")).isEqualTo(2);
		assertThat(report()).contains("--controller is missing").contains("simulate conformance --to");
	}

}
