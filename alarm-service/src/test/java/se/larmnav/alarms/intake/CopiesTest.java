package se.larmnav.alarms.intake;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.device.DeviceAnswer;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One alarm for each message, however often it comes, and nothing that is new swallowed.
 */
@AlarmsTest
class CopiesTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	@Test
	void sc04TheSameMessageAsANewRequestGetsTheSameAnswerAndMakesNothingNew() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			var message = device.message();
			assertThat(device.send(message).snu()).hasValue(0);
			assertThat(device.send(message).ref()).contains(String.valueOf(message.tags().get("ref")));
			assertThat(device.send(message).snu()).hasValue(0);
		}
		town.settle();
		assertThat(town.openAlarm(home).presses()).hasSize(1);
		assertThat(town.raws(home.controller())).hasSize(1);
	}

	@Test
	void theSameMessageAtTheSameMomentOnTenWaysIsOneAlarm() {
		var home = town.elsaInGoteborg();
		try (var first = town.device(home)) {
			var bytes = first.message().bytes();
			var sent = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
				try (var device = town.device(home)) {
					return device.send(bytes, "application/scaip+xml");
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			}, Thread::startVirtualThread)).limit(10).toList();
			assertThat(sent).allSatisfy((answer) -> assertThat(answer.join().snu()).hasValue(0));
		}
		town.settle();
		assertThat(town.raws(home.controller())).hasSize(1);
		assertThat(town.openAlarm(home).presses()).hasSize(1);
	}

	@Test
	void pressesAtTheSameMomentAreOneAlarmWithEachOfThemCounted() {
		var home = town.elsaInGoteborg();
		var sent = Stream.generate(() -> CompletableFuture.supplyAsync(() -> press(home), Thread::startVirtualThread))
			.limit(8)
			.toList();
		assertThat(sent).allSatisfy((answer) -> assertThat(answer.join().accepted()).isTrue());
		town.settle();
		assertThat(town.openAlarm(home).presses()).hasSize(8);
	}

	private DeviceAnswer press(Town.Inhabited home) {
		try (var device = town.device(home)) {
			return device.press();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void sc06TheSameReferenceWithOtherContentIsANewMessage() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			var message = device.message();
			device.send(message);
			device.send(message.with("dte", "Badrum"));
		}
		town.settle();
		assertThat(town.openAlarm(home).presses()).hasSize(2);
	}

	@Test
	void theSameBytesAfterTheAlarmIsClosedAreANewAlarm() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home); var restarted = town.device(home)) {
			var message = device.message();
			device.send(message);
			town.settle();
			var first = town.openAlarm(home);
			var operator = town.operator("goteborg");
			operator.answer(first.id());
			operator.contact(first.id(), new AlarmsApi.Contact("DEVICE", "TALKED", null));
			operator.close(first.id(), new AlarmsApi.Closing("worry", "talked", null));
			assertThat(restarted.send(message).snu()).hasValue(0);
			town.settle();
			assertThat(town.openAlarm(home).id()).isNotEqualTo(first.id());
		}
	}

	@Test
	void aReceiverThatSendsAgainAfterTheAlarmIsClosedMakesNothingNew() {
		var home = town.karlInLjungby();
		var receiver = api.as(tokens.integrator("ljungby"), IntakeApi.class);
		var incoming = new IntakeApi.Incoming("centralen", "4714", home.controller(), "0003", "0010", null, null);
		var first = receiver.receive("key-5", incoming);
		town.settle();
		var operator = town.operator("ljungby");
		operator.answer(first.id());
		operator.contact(first.id(), new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.close(first.id(), new AlarmsApi.Closing("worry", "talked", null));
		assertThat(receiver.receive("key-6", incoming).id()).isEqualTo(first.id());
		town.settle();
		assertThat(town.raws(home.controller())).hasSize(1);
	}

	@Test
	void twoUnknownDevicesThatSendTheSameBrokenBytesAreTwo() throws IOException {
		try (var one = town.device(Town.nextController()); var other = town.device(Town.nextController())) {
			var before = queue().size();
			one.send("<mrq>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/scaip+xml");
			other.send("<mrq>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/scaip+xml");
			assertThat(queue()).hasSize(before + 2);
		}
	}

	private List<AlarmsApi.Row> queue() {
		return town.operator("goteborg").board(null).queue();
	}

	@Test
	void aReceiverThatSendsAgainGetsTheSameIdAndMakesNothingNew() {
		var home = town.karlInLjungby();
		var receiver = api.as(tokens.integrator("ljungby"), IntakeApi.class);
		var incoming = new IntakeApi.Incoming("centralen", "4711-" + home.controller(), home.controller(), "0003",
				"0010", null, null);
		var first = receiver.receive("key-1", incoming);
		var again = receiver.receive("key-2", incoming);
		assertThat(again.id()).isEqualTo(first.id());
		town.settle();
		assertThat(town.openAlarm(home).id()).isEqualTo(first.id());
		assertThat(town.raws(home.controller())).hasSize(1);
	}

	@Test
	void aReceiversOwnTimeStartsTheClock() {
		var home = town.karlInLjungby();
		var receiver = api.as(tokens.integrator("ljungby"), IntakeApi.class);
		receiver.receive("key-3", new IntakeApi.Incoming("centralen", "4712", home.controller(), "0003", null, "Hall",
				clock.instant().minusSeconds(30)));
		town.settle();
		var alarm = town.openAlarm(home);
		assertThat(alarm.receivedAt()).isEqualTo(clock.instant().minusSeconds(30));
		assertThat(alarm.answerTarget())
			.satisfies((target) -> assertThat(target.until()).isEqualTo(clock.instant().plusSeconds(90)));
	}

	@Test
	void onlyAnIntegratorOfTheMunicipalityMaySendAlarmsOverHttp() {
		var home = town.karlInLjungby();
		var body = new IntakeApi.Incoming("centralen", "4713", home.controller(), "0003", "0010", null, null);
		var answer = TestApi.answer(api.rest(tokens.person("ljungby", "olle.operator", "operator"))
			.build()
			.post()
			.uri("/api/alarms/v1/alarms")
			.header("Idempotency-Key", "key-4")
			.body(body));
		assertThat(answer.getStatusCode().value()).isEqualTo(403);
		assertThat(town.raws(home.controller())).isEmpty();
	}

}
