package se.larmnav.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.TakeOversApi.Files;
import se.larmnav.tenancy.testing.TestTenants;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** A municipality that starts brings what its old system has. */
@CasesTest
class TakeOverTest {

	private static final String PEOPLE = "key;personal-number;given-name;family-name;phone;street;postcode;place;"
			+ "relative-1-name;relative-1-relation;relative-1-phone;relative-1-has-key\r\n";

	private static final String DECISIONS = "key;person;decided-on;legal-basis;valid-from;valid-until;decided-by;administration\r\n";

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@Autowired
	TestTenants tenants;

	@Autowired
	JdbcClient database;

	private final String source = "Gamla systemet " + UUID.randomUUID();

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	void fiveFilesAreTriedCorrectedTakenOverAndTheSameAgainChangeNothing() {
		var elsa = AnApplication.aPersonBorn(LocalDate.of(1938, 4, 1));
		var controller = goteborg.aController();
		var wrong = files(PEOPLE + person("p1", elsa.substring(0, 11) + (elsa.charAt(11) == '9' ? '0' : '9')),
				decision("p2", "avo"), assignment("larm-sydpolen"), keys("door:feather"), device("46-x"));
		var admin = goteborg.desk("adam.admin");
		assertThat(problems(admin.posts("/take-over-trials", wrong))).containsExactly(
				"people.csv:2:personal-number:personal-number-checksum", "decisions.csv:2:person:unknown-key",
				"assignments.csv:2:unit:unit", "keys.csv:2:items:form", "devices.csv:2:controller:form");
		assertThat(problems(admin.posts("/take-overs", Town.key(), wrong))).hasSize(5);
		assertThat(String.valueOf(admin.gets("/take-overs").getBody())).doesNotContain(source);

		var right = files(PEOPLE + person("p1", elsa), decision("p1", "avo"), assignment("larm-norr"),
				keys("door:key, entrance:tag"), device(controller));
		assertThat(problems(admin.posts("/take-over-trials", right))).isEmpty();
		assertThat(homesTold(controller)).isEmpty();
		assertThat(taken(admin.posts("/take-overs", Town.key(), right))).containsExactly("people.csv 1+0",
				"decisions.csv 1+0", "assignments.csv 1+0", "keys.csv 1+0", "devices.csv 1+0");
		assertThat(homesTold(controller)).singleElement().satisfies(TakeOverTest::isWhatAnAlarmNeeds);

		assertThat(taken(admin.posts("/take-overs", Town.key(), right))).containsExactly("people.csv 0+1",
				"decisions.csv 0+1", "assignments.csv 0+1", "keys.csv 0+1", "devices.csv 0+1");
		assertThat(homesTold(controller)).hasSize(1);
		assertThat(problems(admin.posts("/take-overs", Town.key(),
				files(the(right.files().get("people.csv")).replace("Elsa", "Else"), null, null, null, null))))
			.containsExactly("people.csv:2:key:changed-since");
		assertThat(String.valueOf(ljungby.desk("adela.admin").gets("/take-overs").getBody())).doesNotContain(source);
	}

	private static void isWhatAnAlarmNeeds(JsonNode home) {
		assertThat(home.path("inUse").asBoolean()).isTrue();
		assertThat(home.path("family").asString()).isEqualTo("scaip");
		assertThat(home.path("area").asString()).isEqualTo("norr");
		assertThat(home.path("people").path(0).path("givenName").asString()).isEqualTo("Elsa");
		assertThat(home.path("access").path("keyNumber").asString()).startsWith("N");
		assertThat(home.path("contacts").path(0).path("hasKey").asBoolean()).isTrue();
	}

	@Test
	void whatTheOldSystemDoesNotTellIsAbsentAndTheJournalSaysWhereTheCaseComesFrom() {
		var controller = goteborg.aController();
		var caseId = takenOver(controller);
		var desk = goteborg.desk("sara.socialsekreterare");
		CaseView page = desk.sees(caseId);
		assertThat(page.application()).isNull();
		assertThat(page.fees()).isEmpty();
		assertThat(page.watches()).isEmpty();
		assertThat(the(page.decision()).automated()).isFalse();
		assertThat(the(page.decision()).from()).isEqualTo("2024-05-20");
		assertThat(page.assignments()).singleElement().satisfies((one) -> {
			assertThat(one.state()).isEqualTo("STARTED");
			assertThat(one.sentAt()).isNull();
		});
		assertThat(the(page.installation()).installedAt()).isNull();
		assertThat(the(page.installation()).testAlarmSeenAt()).isNull();
		assertThat(page.process()).allMatch((step) -> step.state().equals("DONE"));
		assertThat(desk.timeline(caseId)).contains(
				"beslut övertaget från " + source + ": fattat 2024-05-15, tills vidare",
				"uppdrag övertaget från " + source + ": Trygghetslarm, pågår hos Hemtjänst natt och larm Norr",
				"larmdosa " + controller + " övertagen från " + source + ", i bruk; inget provlarm har setts här");
		assertThat(desk.messagesAbout(caseId)).isEmpty();
		assertThat(desk.workOn(caseId)).isEmpty();
	}

	@Test
	void oneWrongRowAndNothingOfAFileIsTakenOver() {
		var good = person("p1", AnApplication.aPersonBorn(LocalDate.of(1931, 1, 9)));
		var people = PEOPLE + good + "p2;19121212;Okänd\r\n" + good.replace("p1;", "p3;");
		var admin = goteborg.desk("adam.admin");
		assertThat(problems(admin.posts("/take-overs", Town.key(), files(people, null, null, null, null))))
			.containsExactly("people.csv:3::number-of-columns", "people.csv:4:personal-number:person-twice");
		var rows = tenants.as("goteborg",
				() -> database.sql("select count(*) from taken_over where source = :source")
					.param("source", source)
					.query(Long.class)
					.single());
		assertThat(rows).isZero();
	}

	@Test
	void aFileIsReadAsASpreadsheetWritesItAndALineIsCountedAsAnEditorDoes() {
		var number = AnApplication.aPersonBorn(LocalDate.of(1933, 2, 3));
		var people = "\uFEFF" + PEOPLE + person("p1", number).replace("Änggatan 12", "\"Ängg; \"\"12\"\"\r\nhuset\"")
				+ "\r\n" + person("p1", "inte ett nummer");
		assertThat(
				problems(goteborg.desk("adam.admin").posts("/take-over-trials", files(people, null, null, null, null))))
			.containsExactly("people.csv:5:personal-number:form", "people.csv:5:key:key-twice");
		var torn = PEOPLE + "p1;\"" + number + ";Elsa\r\n";
		assertThat(
				problems(goteborg.desk("adam.admin").posts("/take-over-trials", files(torn, null, null, null, null))))
			.containsExactly("people.csv:2::quotation-marks");
		assertThat(problems(goteborg.desk("adam.admin")
			.posts("/take-over-trials", files("key;personnr;phone;phone\r\n", null, null, null, null))))
			.contains("people.csv:1:personnr:unknown-column", "people.csv:1:phone:column-twice",
					"people.csv:1:personal-number:missing");
	}

	@Test
	void whoIsHereAlreadyIsLeftAsHeOrSheIs() {
		var application = AnApplication.inGoteborg();
		goteborg.careSystemKnows(application.personalNumber());
		goteborg.applies(application);
		assertThat(problems(goteborg.desk("adam.admin")
			.posts("/take-overs", Town.key(),
					files(PEOPLE + person("p1", application.personalNumber()), null, null, null, null))))
			.containsExactly("people.csv:2:personal-number:person-here-already");
	}

	@Test
	void aKeySafeIsTheWayInWhereTheRoutineHasKeySafes() {
		var controller = ljungby.aController();
		var people = PEOPLE
				+ person("p1", AnApplication.aPersonBorn(LocalDate.of(1936, 6, 6))).replace("417 05", "341 30")
					.replace("Göteborg", "Ljungby")
				+ person("p2", AnApplication.aPersonBorn(LocalDate.of(1937, 6, 6))).replace("417 05", "341 30");
		var decisions = "key;person;decided-on;legal-basis;valid-from;shares-household-with\r\n"
				+ "d1;p1;2024-05-15;SoL;2024-05-20;\r\nd2;p2;2024-06-15;SoL;2024-06-20;d1\r\n";
		var safes = "key;decision;unit;items;safe-place;safe-opens-with;alarm-code\r\nk1;d1;;;I porten;;1234\r\n";
		var admin = ljungby.desk("adela.admin");
		assertThat(problems(admin.posts("/take-over-trials",
				files(people, decisions, null, safes.replace(";;;I", ";x;door:key;I"), null))))
			.containsExactly("keys.csv:2:unit:not-used-here", "keys.csv:2:items:not-used-here",
					"keys.csv:2:safe-opens-with:missing");
		taken(ljungby.integration()
			.posts("/take-overs", Town.key(),
					files(people, decisions, null, safes.replace("porten;;", "porten;kod;"), device(controller))));
		assertThat(ljungby.told("home-changed")
			.stream()
			.filter((one) -> controller.equals(one.path("controllerId").asString()))).singleElement()
			.satisfies((home) -> {
				assertThat(home.path("access").path("place").asString()).isEqualTo("I porten");
				assertThat(home.path("people")).hasSize(2);
			});
	}

	@Test
	void onlyTheAdministratorAndOtherSystemsTakeOver() {
		var files = files(PEOPLE, null, null, null, null);
		for (var other : List.of("rut.mottag", "sara.socialsekreterare", "maria.planerare", "tove.tekniker")) {
			assertThat(goteborg.desk(other).posts("/take-overs", Town.key(), files).getStatusCode().value())
				.isEqualTo(403);
			assertThat(goteborg.desk(other).posts("/take-over-trials", files).getStatusCode().value()).isEqualTo(403);
			assertThat(goteborg.desk(other).gets("/take-overs").getStatusCode().value()).isEqualTo(403);
		}
		assertThat(goteborg.desk("adam.admin").posts("/take-overs", files).getStatusCode().value()).isEqualTo(400);
	}

	private UUID takenOver(String controller) {
		var files = files(PEOPLE + person("p1", AnApplication.aPersonBorn(LocalDate.of(1935, 5, 5))),
				decision("p1", "avo"), assignment("larm-norr"), keys("door:key"), device(controller));
		taken(goteborg.desk("adam.admin").posts("/take-overs", Town.key(), files));
		return UUID.fromString(homesTold(controller).getFirst().path("homeId").asString());
	}

	private List<JsonNode> homesTold(String controller) {
		return goteborg.told("home-changed")
			.stream()
			.filter((home) -> controller.equals(home.path("controllerId").asString()))
			.toList();
	}

	private Files files(String people, @Nullable String decisions, @Nullable String assignments, @Nullable String keys,
			@Nullable String devices) {
		var files = new TreeMap<String, String>();
		files.put("people.csv", people);
		put(files, "decisions.csv", decisions);
		put(files, "assignments.csv", assignments);
		put(files, "keys.csv", keys);
		put(files, "devices.csv", devices);
		return new Files(source, files);
	}

	private static void put(Map<String, String> files, String name, @Nullable String text) {
		if (text != null) {
			files.put(name, text);
		}
	}

	private static String person(String key, String number) {
		return key + ";" + number + ";Elsa;Övertagen;031-390 06 51;Änggatan 12;417 05;Göteborg;"
				+ "Ulla Exempel;dotter;070-174 06 51;ja\r\n";
	}

	private static String decision(String person, String administration) {
		return DECISIONS + "d1;" + person + ";2024-05-15;4 kap. 1 § SoL;2024-05-20;;;" + administration + "\r\n";
	}

	private static String assignment(String unit) {
		return "key;decision;kind;unit;started-on\r\na1;d1;service;" + unit + ";2024-06-01\r\n";
	}

	private static String keys(String items) {
		return "key;decision;unit;items;cabinet;key-number\r\nk1;d1;trygghetsjouren;\"" + items + "\";Skåp 1;N"
				+ UUID.randomUUID() + "\r\n";
	}

	private static String device(String controller) {
		return "key;decision;controller;family\r\ne1;d1;" + controller + ";scaip\r\n";
	}

	private static List<String> problems(ResponseEntity<JsonNode> answer) {
		return the(answer.getBody()).path("problems")
			.valueStream()
			.map((one) -> one.path("file").asString() + ":" + one.path("line").asInt() + ":"
					+ one.path("column").asString() + ":" + one.path("code").asString())
			.toList();
	}

	private static List<String> taken(ResponseEntity<JsonNode> answer) {
		assertThat(answer.getStatusCode().value()).as(String.valueOf(answer.getBody())).isEqualTo(200);
		return the(answer.getBody()).path("files")
			.valueStream()
			.map((one) -> one.path("file").asString() + " " + one.path("taken").asInt() + "+"
					+ one.path("unchanged").asInt())
			.toList();
	}

}
