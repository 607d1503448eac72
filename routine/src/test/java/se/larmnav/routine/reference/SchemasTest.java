package se.larmnav.routine.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.MunicipalFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The schemas say what the loader says, to an editor. */
class SchemasTest {

	private static final SchemaRegistry REGISTRY = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private static final Map<String, String> SCHEMAS = Schemas.all();

	static Stream<Arguments> files() {
		var vintervik = se.larmnav.routine.Files.in(Path.of("src/test/resources/municipalities/vintervik"));
		return Stream.concat(
				se.larmnav.routine.Files.MUNICIPALITIES.stream()
					.flatMap((alias) -> files(alias, se.larmnav.routine.Files.of(alias))),
				files("vintervik", vintervik));
	}

	private static Stream<Arguments> files(String alias, Map<String, String> files) {
		return files.entrySet().stream().map((file) -> arguments(alias, file.getKey(), file.getValue()));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("files")
	void everyFileOfEveryMunicipalityIsAsItsSchemaSays(String municipality, String name, String yaml) {
		assertThat(errors(name, yaml)).isEmpty();
	}

	static Stream<Arguments> schemas() {
		return SCHEMAS.entrySet().stream().map((one) -> arguments(one.getKey(), one.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("schemas")
	void eachIsAJsonSchema(String name, String schema) {
		var meta = REGISTRY
			.getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

		assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "routine | limit: 69 | limit: sixty",
			"routine | limit: 69 | limit: 69\\n      surprise: 1", "routine | robot: \"Görel\" | robott: \"Görel\"",
			"routine | robot: \"Görel\" | robot:", "routine | code: \"1480\" | code: 1480",
			"routine | valid-from: 2026-01-01 | valid-from: 1 January", "routine | within: 5 weeks | within: 5 minutes",
			"routine | within: 5 weeks | within: 5", "routine | facts-at-most-old: 24 hours | facts-at-most-old: 1 day",
			"routine | monthly: 150 SEK | monthly: 150", "routine | asks-maximum-fee: true | asks-maximum-fee: \"yes\"",
			"routine | duration: until-further-notice | duration: forever", "routine | on: keys-late | on: keys-lost",
			"routine | if: service-assignment | if: service-asignment",
			"routine | facts: [case-number, name, keys] | facts: [case-number, name, shoe-size]",
			"routine | owner: decision-maker | owner: boss", "routine | watch: enforcement | wach: enforcement",
			"routine | every: week on monday at 07:00 | every: monday",
			"routine | first-receiver: unit/trygghetsjouren | first-receiver: trygghetsjouren",
			"routine | hours: \"22:00-07:00\" | hours: \"22-07\"", "routine | channel: app | channel: { app: true }",
			"routine | access:\\n  keys: | access:\\n  picklock:",
			"routine |   source: \"GBG-INS-02; 000 L148-152\" |   sources: \"GBG-INS-02\"",
			"organisation | kind: reception | kind: lobby", "organisation | roles: planner | roles: boss",
			"organisation | opening: \"working days 08:00-16:30\" | opening: \"weekdays\"",
			"organisation | members: [ | memberz: [", "tenant | alias: goteborg | alais: goteborg",
			"tenant | code: \"1480\" | code: 1480", "examples | rule: application.lacks | rull: application.lacks",
			"examples | expect: nothing | expect:" })
	void aTypicalMistakeIsRefusedByTheSchemaAndByTheLoader(String kind, String good, String bad) {
		var files = new HashMap<>(se.larmnav.routine.Files.of("goteborg"));
		String name = files.keySet().stream().filter((one) -> one.startsWith(kind)).findFirst().orElseThrow();
		String yaml = Objects.requireNonNull(files.get(name));
		assertThat(yaml).contains(lines(good));

		String wrong = yaml.replace(lines(good), lines(bad));
		files.put(name, wrong);

		assertThat(errors(name, wrong)).isNotEmpty();
		assertThatThrownBy(() -> MunicipalFiles.municipality(files)).isInstanceOf(InvalidFile.class)
			.hasMessageContaining(name + ":");
	}

	@Test
	void theyAreWrittenIntoAnyFolder() throws IOException {
		var folder = Path.of("target", "schemas");

		Schemas.write(folder);

		try (var written = Files.list(folder)) {
			assertThat(written.map((one) -> String.valueOf(one.getFileName()))).containsExactlyInAnyOrder(
					"examples.schema.json", "organisation.schema.json", "routine.schema.json", "tenant.schema.json");
		}
	}

	private static String lines(String text) {
		return text.replace("\\n", "\n");
	}

	private static List<Error> errors(String file, String yaml) {
		String kind = file.replaceAll("[-.].*", "");
		String schema = Objects.requireNonNull(SCHEMAS.get(kind + ".schema.json"));
		return REGISTRY.getSchema(schema, InputFormat.JSON).validate(yaml, InputFormat.YAML);
	}

}
