package se.larmnav.alarms.board;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two hands on one alarm, and hands that come too late. */
@AlarmsTest
class AtTheSameMomentTest {

	private static final int HANDS = 8;

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

	private List<String> atOnce(List<Callable<ResponseEntity<JsonNode>>> calls) {
		var begin = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = calls.stream().map((call) -> threads.submit(() -> {
				begin.await();
				return call.call();
			})).toList();
			begin.countDown();
			return answers.stream().map(AtTheSameMomentTest::result).toList();
		}
	}

	private static String result(Future<ResponseEntity<JsonNode>> answer) {
		try {
			return code(answer.get());
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ResponseEntity<JsonNode> post(String tenant, String user, String role, UUID alarm, String what,
			Object body) {
		return api.post(tokens.person(tenant, user, role), "/api/alarms/v1/alarms/" + alarm + "/" + what, body);
	}

	private static String code(ResponseEntity<JsonNode> answer) {
		var body = answer.getBody();
		var type = (body == null || !body.has("type")) ? "" : body.get("type").asString();
		return answer.getStatusCode().value() + " " + type.substring(type.lastIndexOf('/') + 1);
	}

	@Test
	void ofManyOperatorsWhoAnswerAtOnceOneHasIt() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		var answers = atOnce(IntStream.range(0, HANDS)
			.<Callable<ResponseEntity<JsonNode>>>mapToObj(
					(hand) -> () -> post("goteborg", "operator" + hand, "operator", alarm, "answer", ""))
			.toList());
		assertThat(answers).filteredOn((answer) -> answer.startsWith("200")).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.equals("409 already-answered")).hasSize(HANDS - 1);
	}

	@Test
	void anUnknownDeviceThatTwoMunicipalitiesTakeAtOnceIsTheAlarmOfOne() throws IOException {
		var controller = Town.nextController();
		try (var device = town.device(controller)) {
			device.press();
		}
		var row = town.operator("ljungby")
			.board(null)
			.queue()
			.stream()
			.filter((one) -> controller.equals(one.person()))
			.findFirst()
			.orElseThrow();
		var answers = atOnce(Stream.of("goteborg", "ljungby", "goteborg", "ljungby")
			.<Callable<ResponseEntity<JsonNode>>>map(
					(tenant) -> () -> post(tenant, tenant + ".operator", "operator", row.id(), "answer", ""))
			.toList());
		assertThat(answers).as("the same operator may answer twice")
			.filteredOn((answer) -> answer.startsWith("200"))
			.hasSizeBetween(1, 2);
		var alarms = town.asSuperuser(
				"select (select count(*) from goteborg.alarm where controller = '" + controller
						+ "') + (select count(*) from ljungby.alarm where controller = '" + controller + "')",
				(found) -> found.getInt(1));
		assertThat(alarms).containsExactly(1);
	}

	@Test
	void anAlarmSentOutTwiceAtOnceGoesToOneUnit() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		town.operator("goteborg").answer(alarm);
		var answers = atOnce(Stream.of("norr-dag", "vast-dag", "norr-dag", "vast-dag")
			.<Callable<ResponseEntity<JsonNode>>>map((unit) -> () -> post("goteborg", "anna.operator", "operator",
					alarm, "dispatch", new AlarmsApi.Dispatch(unit, null)))
			.toList());
		assertThat(answers).filteredOn((answer) -> answer.startsWith("200")).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.equals("409 not-in-this-state")).hasSize(3);
		assertThat(town.operator("goteborg").open(alarm).history()).extracting(AlarmsApi.HistoryEntry::what)
			.containsOnlyOnce("Utskickat");
	}

	@Test
	void takenOverFromBothSidesAtOnceItHasOneOwnerAndBothStandInTheHistory() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		town.operator("goteborg").answer(alarm);
		var answers = atOnce(Stream.of("bo.operator", "eva.operator")
			.<Callable<ResponseEntity<JsonNode>>>map(
					(user) -> () -> post("goteborg", user, "operator", alarm, "takeover", ""))
			.toList());
		assertThat(answers).allMatch((answer) -> answer.startsWith("200"));
		var seen = town.operator("goteborg").open(alarm);
		assertThat(seen.answeredBy()).isIn("bo.operator", "eva.operator");
		assertThat(seen.history()).filteredOn((line) -> line.what().equals("Övertaget")).hasSize(2);
	}

	private UUID closed() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		var operator = town.operator("goteborg");
		operator.answer(alarm);
		operator.dispatch(alarm, new AlarmsApi.Dispatch("norr-dag", null));
		operator.contact(alarm, new AlarmsApi.Contact("RELATIVE", "TALKED", null));
		operator.contact(alarm, new AlarmsApi.Contact("PHONE", "TALKED", null));
		// nobody acknowledged in time, and the operator solved it by talking
		clock.advance(Duration.ofMinutes(4));
		await().until(() -> operator.open(alarm).state().equals("ANSWERED"));
		operator.close(alarm, new AlarmsApi.Closing("worry", "talked", null));
		return alarm;
	}

	@ParameterizedTest
	@ValueSource(strings = { "answer", "takeover", "contacts", "dispatch", "recall", "steps", "closing",
			"unit/contacts", "unit/recall", "unit/steps" })
	void whatIsClosedStaysAsItIs(String what) {
		var alarm = closed();
		var before = town.operator("goteborg").open(alarm).history();
		var parts = what.split("/");
		var unit = parts.length == 2;
		var action = parts[parts.length - 1];
		Object body = switch (action) {
			case "contacts" -> new AlarmsApi.Contact("DEVICE", "NO_CONTACT", "Efteråt");
			case "dispatch" -> new AlarmsApi.Dispatch("norr-dag", null);
			case "recall" -> new AlarmsApi.Recall("Efteråt");
			case "steps" -> new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null);
			case "closing" -> new AlarmsApi.Closing("fall", "visited", null);
			default -> "";
		};
		var answer = unit ? post("goteborg", "hanna.hemtjanst", "home-care", alarm, action, body)
				: post("goteborg", "omar.operator", "operator", alarm, action, body);
		assertThat(answer.getStatusCode().value()).as(code(answer)).isBetween(400, 409);
		assertThat(town.operator("goteborg").open(alarm).history()).isEqualTo(before);
	}

}
