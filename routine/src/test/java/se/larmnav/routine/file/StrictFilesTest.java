package se.larmnav.routine.file;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import se.larmnav.routine.Files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each slip in a file is found, at its place, and nothing is loaded. */
class StrictFilesTest {

	private static final String ROUTINE = "routine-2026-01-01.yaml";

	static Stream<Arguments> slips() {
		return Stream.of(
				arguments("facts-at-most-old: 24 hours", "facts-at-most-old: 24 hours\n  surprise: 1",
						"unknown key 'surprise'; expected one of robot, channels"),
				arguments("  robot: \"Görel\"\n", "", "missing key 'robot'"),
				arguments("robot: \"Görel\"", "robot:", "expected a value; nothing is written"),
				arguments("robot: \"Görel\"", "robot: ~", "expected a value; nothing is written"),
				arguments("robot: \"Görel\"", "robot: \"G\"\n  robot: \"H\"", "the key 'robot' stands twice"),
				arguments("code: \"1480\"", "code: 1480", "expected text in quotes: \"1480\""),
				arguments("code: \"1480\"", "code: \"148\"", "expected a municipality code of four digits"),
				arguments("within: 5 weeks", "within: 5 minutes",
						"expected days, weeks, months or years, not '5 minutes'"),
				arguments("within: 5 weeks", "within: 5", "expected a span such as '5 weeks' or '2 minutes', not '5'"),
				arguments("facts-at-most-old: 24 hours", "facts-at-most-old: 1 day",
						"expected seconds, minutes or hours, not '1 day'"),
				arguments("limit: 69", "limit: sixty", "expected a whole number, not 'sixty'"),
				arguments("limit: 69", "limit: 690", "expected an age between 1 and 120"),
				arguments("monthly: 150 SEK", "monthly: 150", "expected an amount such as '250 SEK', not '150'"),
				arguments("asks-maximum-fee: true", "asks-maximum-fee: yes", "expected true or false, not 'yes'"),
				arguments("asks-maximum-fee: true", "asks-maximum-fee: [true]", "expected one value"),
				arguments("valid-from: 2026-01-01", "valid-from: 2026-13-01",
						"expected a date such as 2026-01-01, not '2026-13-01'"),
				arguments("valid-from: 2026-01-01", "valid-from: 2026-02-01",
						"valid-from is 2026-02-01, but the file says 2026-01-01"),
				arguments("duration: until-further-notice", "duration: forever",
						"expected one of until-further-notice, period, not 'forever'"),
				arguments("says: \"Välfärdstekniker", "why: \"Välfärdstekniker", "unknown key 'why'"),
				arguments("  source: \"GBG-INS-02; 000 L148-152\"\n", "", "missing key 'source'"),
				arguments("younger: ffs", "younger: fss", "unknown administration 'fss'; expected one of avo, ffs"),
				arguments("to: list/trygghetsjouren", "to: list/jouren", "unknown list 'jouren'"),
				arguments("first-receiver: unit/trygghetsjouren", "first-receiver: unit/jouren",
						"unknown unit 'jouren'"),
				arguments("first-receiver: unit/trygghetsjouren", "first-receiver: jouren",
						"expected unit/<id>, area/service"),
				arguments("items: installation", "items: instalation",
						"unknown service item 'instalation'; expected one of alarm, installation"),
				arguments("items: installation", "items: alarm",
						"the service item 'installation' must be in one assignment, not in 0"),
				arguments("on: keys-late", "on: keys-lost", "expected one of application-received"),
				arguments("if: service-assignment", "if: service-asignment", "expected one of the conditions"),
				arguments("if: service-assignment", "if: day-assignment",
						"the condition 'day-assignment' means nothing in this routine"),
				arguments("facts: [case-number, name, keys]", "facts: [case-number, name, shoe-size]",
						"expected one of case-number, name"),
				arguments("facts: [case-number, name, keys]", "facts: [case-number, name, decision]",
						"expected facts known at the event, not 'decision'"),
				arguments("on: assignment-distributed", "on: owner-refused",
						"the event 'owner-refused' cannot come in this routine"),
				arguments("done-on: keys-registered", "done-on: key-safe-mounted",
						"the event 'key-safe-mounted' cannot come in this routine"),
				arguments("gate: installed", "gate: key-safe-mounted",
						"the gate 'key-safe-mounted' could never open in this routine"),
				arguments("work: install\n", "work: instal\n",
						"'instal' has no shared text; give it a 'text' of its own"),
				arguments("due: 4 weeks", "due: agreed",
						"no event of the step brings a day; expected 'due' to be a span"),
				arguments("due: 4 weeks", "due: 4 minutes", "expected days, weeks, months or years, not '4 minutes'"),
				arguments("every: week on monday at 07:00", "every: monday", "expected 'day at 07:00'"),
				arguments("every: week on monday at 07:00", "every: week on monday at 07:00\n    on: installed",
						"expected either 'on' or 'every'"),
				arguments("    watch: enforcement\n", "",
						"expected one of the keys work, message, watch, document, gate"),
				arguments("watch: enforcement\n    owner: decision-maker", "watch: enforcement\n    owner: boss",
						"expected one of decision-maker"),
				arguments("watch: enforcement\n", "watch: enforcement\n    message: x\n", "unknown key"),
				arguments("hours: \"22:00-07:00\"", "hours: \"23:00-07:00\"",
						"expected hours that cover the day once; 0 units answer at 22:00"),
				arguments("hours: \"22:00-07:00\"", "hours: \"21:00-07:00\"",
						"expected hours that cover the day once; 2 units answer at 21:00"),
				arguments("access:\n  keys:\n", "access:\n  picklock:\n",
						"expected one of the keys keys, key-safe, key-and-codes"),
				arguments("    personal-assistance:\n", "    personal-assistans:\n",
						"expected one of protected, other-address"),
				arguments("    - { title: \"välfärdstekniker\", role: technician, unit: trygghetsjouren }\n", "",
						"expected a title for the role 'technician'"),
				arguments("channel: app", "channel: { app: true }", "expected one value"),
				arguments("{ key: fall, label: \"Fall\" }", "{ key: toilet, label: \"Fall\" }",
						"'toilet' stands twice; expected each once"),
				arguments("{ kind: gate, label", "{ kind: entrance, label", "'entrance' stands twice"),
				arguments("assumption: \"AMB-06\"", "assumption: \"perhaps\"",
						"expected an assumption such as AMB-50, or not-stated, not 'perhaps'"),
				arguments("needs: [reason, end-date,", "needs: [reason,", "expected 'end-date' among what it needs"),
				arguments("kind: law, link: \"https", "kind: law, link: \"file",
						"expected a link that begins with https"),
				arguments("to: list/trygghetsjouren", "to: list/", "expected a role, list/<id>"),
				arguments("closing:\n", "closing: [\n", "not YAML"));
	}

	@ParameterizedTest
	@MethodSource("slips")
	void aSlipInTheRoutineIsFound(String good, String bad, String expected) {
		String yaml = text(ROUTINE);
		assertThat(yaml).contains(good);

		var problems = problems("goteborg", ROUTINE, yaml.replaceFirst(quote(good), replacement(bad)));

		assertThat(problems).contains(expected).startsWith(ROUTINE + ":");
	}

	@Test
	void theProblemNamesFileLineColumnKeyAndWhatWasExpected() {
		String yaml = text(ROUTINE);
		int line = (int) yaml.substring(0, yaml.indexOf("limit: 69")).lines().count();

		var problem = thrown("goteborg", ROUTINE, yaml.replace("limit: 69", "limit: sixty")).problems().getFirst();

		assertThat(problem.line()).isEqualTo(line);
		assertThat(problem.column()).isEqualTo(14);
		assertThat(problem.key()).isEqualTo("automated-decision.distribution.by-age.limit");
		assertThat(problem).hasToString(ROUTINE + ":" + line
				+ ":14 automated-decision.distribution.by-age.limit: expected a whole number, not 'sixty'");
	}

	@Test
	void allProblemsAreSaidAtOnceInTheOrderOfTheFile() {
		String yaml = text(ROUTINE).replace("limit: 69", "limit: x")
			.replace("within: 5 weeks", "within: x")
			.replace("monthly: 150 SEK", "monthly: x");

		assertThat(thrown("goteborg", ROUTINE, yaml).problems()).extracting(Problem::key)
			.containsExactly("automated-decision.distribution.by-age.limit",
					"access.keys.contacts.cannot-be-carried-out.within", "fee.monthly");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"administration: avo | administration: avoo | unknown administration 'avoo'",
			"part-of: larm-norr | part-of: larm-nord | unknown unit 'larm-nord'",
			"day: norr-dag | day: nord-dag | unknown unit 'nord-dag'",
			"owner: frida.forste | owner: frida | unknown staff 'frida'",
			"members: [rut.mottag, frida.forste] | members: [] | expected at least one member",
			"roles: planner | roles: boss | expected one of decision-maker",
			"id: vast-dag, | id: norr-dag, | 'norr-dag' stands twice; expected each once",
			"user: nils.natt, | user: nora.natt, | 'nora.natt' stands twice",
			"part-of: larm-norr | part-of: norr-dag | the unit 'norr-dag' is part of itself",
			"postcodes: [\"411\", | postcodes: [\"412\", | the postcode 412 belongs to 'centrum' already",
			"kind: reception | kind: lobby | expected one of authority, reception",
			"opening: \"working days 08:00-16:30\" | opening: \"weekdays\" | expected 'working days 08:00-16:30'" })
	void aSlipInTheOrganisationIsFound(String good, String bad, String expected) {
		String yaml = text("organisation.yaml");
		assertThat(yaml).contains(good);

		assertThat(problems("goteborg", "organisation.yaml", yaml.replaceFirst(quote(good), replacement(bad))))
			.contains(expected);
	}

	@Test
	void aTestAlarmIsPlannedFromFaultsThatDevicesCanTell() {
		String yaml = java.util.Objects.requireNonNull(Files.of("ljungby").get(ROUTINE))
			.replace("faults: power", "faults: thirst");

		assertThat(problems("ljungby", ROUTINE, yaml)).contains("unknown fault 'thirst'; expected one of battery");
	}

	@Test
	void aRoutineThatSendsByAreaNeedsAUnitInEachArea() {
		String yaml = text("organisation.yaml").replace("day: norr-dag, ", "");

		assertThat(problems("goteborg", "organisation.yaml", yaml)).contains("unknown area part 'day'");
	}

	@ParameterizedTest
	@CsvSource({ "alias: goteborg,alias: Göteborg,an alias and host", "alias: goteborg,alias: malmo,is of 'goteborg'",
			"#0076bc,blue,a colour such as" })
	void aSlipInTheTenantIsFound(String good, String bad, String expected) {
		assertThat(problems("goteborg", "tenant.yaml", text("tenant.yaml").replace(good, bad))).contains(expected);
	}

	@Test
	void aFileThatIsMissingOrUnknownIsSaid() {
		var files = new HashMap<>(Files.of("goteborg"));
		files.remove("examples.yaml");
		files.put("notes.txt", "");

		var wrong = catchThrowableOfType(InvalidFile.class, () -> MunicipalFiles.municipality(files));

		assertThat(wrong.problems()).extracting(Problem::file).containsExactlyInAnyOrder("examples.yaml", "notes.txt");
	}

	@Test
	void aKeptRoutineIsReadWithoutAskingTheOrganisation() {
		String yaml = text(ROUTINE).replace("first-receiver: unit/trygghetsjouren", "first-receiver: unit/gone");

		assertThat(MunicipalFiles.routine(ROUTINE, yaml, 7).version()).isEqualTo(7);
	}

	static Stream<Arguments> others() {
		return Stream.of(arguments("", "the file is empty"), arguments("[]", "expected keys and values"),
				arguments("a: 1\n---\nb: 2", "not YAML"), arguments("a: &x [1]\nb: *x", "not YAML"),
				arguments("? [a]\n: 1", "expected a key"), arguments("\t- a", "not YAML"));
	}

	@ParameterizedTest
	@MethodSource("others")
	void whatIsNoFileOfOursIsRefused(String yaml, String expected) {
		assertThat(problems("goteborg", "tenant.yaml", yaml)).contains(expected);
	}

	private static String text(String name) {
		return java.util.Objects.requireNonNull(Files.of("goteborg").get(name));
	}

	@Test
	void aTextThatWouldSwellOrMakeSomethingElseIsNotRead() {
		var lol = "a: &a [x, x]\n" + "b: &b [*a, *a, *a, *a]\n" + "c: [*b, *b, *b, *b]\n";
		assertThat(problems("goteborg", ROUTINE, lol)).contains("not YAML");
		assertThat(problems("goteborg", ROUTINE, "a: &a { b: *a }\n")).contains("not YAML");
		assertThat(problems("goteborg", ROUTINE, "[".repeat(5_000))).contains("not YAML");
		assertThat(problems("goteborg", ROUTINE, "robot: !!javax.script.ScriptEngineManager [x]\n"))
			.contains("Global tag is not allowed");
		assertThat(problems("goteborg", ROUTINE, "valid-from: !!binary MjAyNi0wMS0wMQ==\n"))
			.contains("expected a value without a tag");
	}

	@Test
	void aTextThatIsNothingButWrongGivesSoManyProblemsAsHelp() {
		var keys = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			keys.append("nyckel-").append(i).append(": 1\n");
		}
		assertThat(thrown("goteborg", ROUTINE, keys.toString()).problems()).hasSizeBetween(200, 210);
	}

	private static String problems(String alias, String name, String yaml) {
		return String.valueOf(thrown(alias, name, yaml).getMessage());
	}

	private static InvalidFile thrown(String alias, String name, String yaml) {
		Map<String, String> files = new HashMap<>(Files.of(alias));
		files.put(name, yaml);
		return catchThrowableOfType(InvalidFile.class, () -> MunicipalFiles.municipality(files));
	}

	private static String quote(String text) {
		return java.util.regex.Pattern.quote(text);
	}

	private static String replacement(String text) {
		return java.util.regex.Matcher.quoteReplacement(text);
	}

}
