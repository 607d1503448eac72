package se.larmnav.alarms.shifts;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.ShiftsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One shift hands over to the next. */
@AlarmsTest
class ShiftsTest {

	private static final ShiftsApi.Notes NOTES = new ShiftsApi.Notes("Ring Ulla kl. 8", "Halt på Kungsgatan",
			"Lugn natt");

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void atSeven() {
		clock.setTo("2026-03-02T07:00");
	}

	private String token(String operator) {
		return tokens.person("goteborg", operator, "operator");
	}

	private ShiftsApi shifts(String operator) {
		return api.as(token(operator), ShiftsApi.class);
	}

	private AlarmsApi board(String operator) {
		return api.as(token(operator), AlarmsApi.class);
	}

	private UUID answered(String operator) {
		var alarm = town.press(town.elsaInGoteborg()).id();
		board(operator).answer(alarm);
		return alarm;
	}

	private UUID inHand(String operator) {
		var alarm = answered(operator);
		board(operator).contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		return alarm;
	}

	private static String code(ResponseEntity<JsonNode> answer) {
		return answer.getStatusCode().value() + " " + field(answer, "type").replaceFirst(".*/", "");
	}

	private static String field(ResponseEntity<JsonNode> answer, String name) {
		var body = answer.getBody();
		return (body == null) ? "" : body.path(name).asString();
	}

	@Test
	void theNextOneGetsTheOpenAlarmsAndBothStandThereByName() {
		var alarm = inHand("night.one");
		var handOver = shifts("night.one").handOver(NOTES);
		assertThat(handOver.alarms()).containsExactly(alarm);
		assertThat(board("day.one").open(alarm).answeredBy()).as("nobody has received it").isEqualTo("night.one");
		var received = shifts("day.one").receive(handOver.id());
		assertThat(received.by()).isEqualTo("night.one");
		assertThat(received.receivedBy()).isEqualTo("day.one");
		assertThat(received.notes()).isEqualTo(NOTES);
		var view = board("day.one").open(alarm);
		assertThat(view.answeredBy()).isEqualTo("day.one");
		assertThat(view.history()).filteredOn((line) -> line.what().equals("Övertaget"))
			.singleElement()
			.satisfies((line) -> assertThat(line.detail()).isEqualTo("night.one"));
		assertThat(shifts("other.one").handOvers())
			.anySatisfy((one) -> assertThat(one).extracting(ShiftsApi.HandOver::id, ShiftsApi.HandOver::receivedBy)
				.containsExactly(handOver.id(), "day.one"));
	}

	@Test
	void whoHasOnlyAnsweredDoesSomethingForThePersonFirst() {
		var alarm = answered("night.two");
		var refused = api.post(token("night.two"), "/api/alarms/v1/hand-overs", NOTES);
		assertThat(code(refused)).isEqualTo("409 nothing-done-yet");
		assertThat(field(refused, "alarm")).isEqualTo(alarm.toString());
		board("night.two").contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		assertThat(shifts("night.two").handOver(NOTES).alarms()).containsExactly(alarm);
	}

	@Test
	void oneReceivesAndOnlyOnceAndNeverTheGiver() {
		inHand("night.three");
		var path = "/api/alarms/v1/hand-overs/" + shifts("night.three").handOver(NOTES).id() + "/receipt";
		assertThat(code(api.post(token("night.three"), path, Map.of()))).isEqualTo("409 own-hand-over");
		assertThat(api.post(token("day.three"), path, Map.of()).getStatusCode().value()).isEqualTo(200);
		assertThat(code(api.post(token("late.three"), path, Map.of()))).isEqualTo("409 already-received");
	}

	@Test
	void whatTheGiverHasLostOrClosedMeanwhileIsLeftAsItIs() {
		var closed = inHand("night.four");
		var lost = inHand("night.four");
		var handOver = shifts("night.four").handOver(NOTES);
		board("night.four").close(closed, new AlarmsApi.Closing("worry", "talked", null));
		board("helper.four").takeOver(lost);
		shifts("day.four").receive(handOver.id());
		assertThat(board("day.four").open(lost).answeredBy()).isEqualTo("helper.four");
		assertThat(board("day.four").open(closed).state()).isEqualTo("CLOSED");
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalitySeesNothingOfIt() {
		inHand("night.five");
		var handOver = shifts("night.five").handOver(NOTES);
		var ljungby = tokens.person("ljungby", "olle.operator", "operator");
		assertThat(api.as(ljungby, ShiftsApi.class).handOvers()).extracting(ShiftsApi.HandOver::id)
			.doesNotContain(handOver.id());
		assertThat(code(api.post(ljungby, "/api/alarms/v1/hand-overs/" + handOver.id() + "/receipt", Map.of())))
			.isEqualTo("404 hand-over");
	}

}
