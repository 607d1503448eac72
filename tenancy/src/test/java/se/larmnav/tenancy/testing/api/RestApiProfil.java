package se.larmnav.tenancy.testing.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import se.larmnav.tenancy.testing.api.Described.Call;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Digg's REST API-profil over what an API says of itself: a test for each rule that can
 * be seen in its description, by the rule's id (docs/api.md has them all, and those that
 * do not hold with the reason).
 */
public interface RestApiProfil {

	/** Rules that we do not keep, or not wholly, and know why (docs/api.md). */
	Set<String> KNOWINGLY_NOT_KEPT = Set.of("RES.06", "ARQ.03", "MOG.02");

	/** The module whose API it is. */
	String module();

	private Described api() {
		return Described.of(module());
	}

	private List<Call> calls() {
		return api().calls();
	}

	/** What is not kept, knowingly, is what docs/api.md says is not, with the reason. */
	@Test
	default void whatIsNotKeptIsSaidWithItsReason() throws IOException {
		var said = Files.readAllLines(Path.of(System.getProperty("larmnav.root"), "docs/api.md"))
			.stream()
			.filter(line -> line.matches("\\| [A-Z]{3}\\.[0-9]{2}.*\\| (does not hold|in part) \\| .{20,}"))
			.map(line -> line.substring(2, 8));
		assertThat(said).containsExactlyInAnyOrderElementsOf(KNOWINGLY_NOT_KEPT);
	}

	@Test
	default void dok01TheDocumentationIsTheInstallations() {
		// Where it lies is set where it runs (ApiSettings); a file cannot know.
		assertThat(api().at("externalDocs")).isNull();
	}

	@Test
	default void dok03TheApiSaysNameVersionAndLicenceAndTheContactIsTheInstallations() {
		for (var path : List.of("title", "version", "description")) {
			assertThat(api().text("info", path)).as(path).isNotBlank();
		}
		// Whom to ask is set where it runs (ApiSettings); nobody can be asked of a file.
		assertThat(Described.map(api().at("info"))).doesNotContainKey("contact");
		for (var path : List.of("name", "url")) {
			assertThat(api().text("info", "license", path)).as(path).isNotBlank();
		}
	}

	@Test
	default void dok06TheDescriptionIsInSwedishAndInEnglish() {
		var paragraphs = api().text("info", "description").split("\n\n");
		assertThat(paragraphs).hasSize(2);
		assertThat(paragraphs[0]).containsPattern("[åäö]").contains(" och ");
		assertThat(paragraphs[1]).doesNotContainPattern("[åäö]").contains(" the ");
	}

	@Test
	default void dok07AndDok11PurposeAndBehaviourAreDescribed() {
		assertThat(api().text("info", "description")).hasSizeGreaterThan(200);
		var tags = Described.list(api().at("tags"));
		assertThat(tags).isNotEmpty().allSatisfy(tag -> {
			assertThat(String.valueOf(Described.at(tag, "description"))).isNotBlank().isNotEqualTo("null");
		});
		var described = tags.stream().map(tag -> Described.at(tag, "name")).toList();
		assertThat(calls()).allSatisfy(
				call -> assertThat(described).as(call.toString()).containsAll(Described.list(call.said().get("tags"))));
	}

	@Test
	default void dok08TheServiceLevelIsSaid() {
		for (var part : List.of("availability", "responseTime", "support")) {
			assertThat(api().text("info", "x-sla", part)).as(part).isNotBlank();
		}
	}

	@Test
	default void dok09TheLimitationsAreSaid() {
		assertThat(Described.map(api().at("info", "x-limitations"))).isNotEmpty();
	}

	/** Which operations have none yet is seen in docs/api.md. */
	@Test
	default void dok15ExamplesAreWhatTheirSchemasSay() {
		assertThat(calls()).allSatisfy(call -> contents(call).forEach(content -> assertThat(
				new Fits(api()).faults(Described.at(content, "example"), Described.at(content, "schema")))
			.as(call.toString())
			.isEmpty()));
	}

	@Test
	default void dok15EachOperationHasAnExample() {
		assertThat(calls()).allSatisfy(call -> assertThat(contents(call)).as(call.toString())
			.allSatisfy(content -> assertThat(Described.at(content, "example")).isNotNull()));
	}

	@Test
	default void dok15ExamplesNameNobody() {
		var numbers = Pattern.compile("(?<![0-9])(19|20)?[0-9]{2}[01][0-9][0-3][0-9]-?[0-9]{4}(?![0-9])");
		assertThat(calls()).allSatisfy(call -> contents(call).map(content -> Described.at(content, "example"))
			.forEach(example -> assertThat(numbers.matcher(String.valueOf(example)).results().map(MatchResult::group))
				.as(call.toString())
				.allMatch(number -> number.startsWith("19121212") || number.startsWith("070"))));
	}

	/** What is sent and what is answered, as JSON. */
	private static Stream<Object> contents(Call call) {
		var answers = call.answers().keySet().stream().filter(status -> status.startsWith("2")).map(call::answer);
		return Stream.concat(Stream.of(Described.map(call.said().get("requestBody"))), answers)
			.map(said -> Described.at(said, "content", "application/json"))
			.flatMap(Stream::ofNullable);
	}

	@Test
	default void dok17TheDescriptionIsOpenApi31() {
		assertThat(api().text("openapi")).startsWith("3.1");
	}

	@Test
	default void dok19EveryOperationIsDescribed() {
		assertThat(calls()).isNotEmpty().allSatisfy(call -> {
			assertThat(String.valueOf(call.said().get("description"))).as(call.toString()).hasSizeGreaterThan(10);
			assertThat(String.valueOf(call.said().get("summary"))).as(call.toString()).hasSizeGreaterThan(5);
		});
	}

	@Test
	default void dok20EveryAnswerIsDescribed() {
		assertThat(calls())
			.allSatisfy(call -> assertThat(call.answers().keySet()).contains("default")
				.allSatisfy(status -> assertThat(String.valueOf(call.answer(status).get("description")))
					.as(call + " " + status)
					.hasSizeGreaterThan(5)));
	}

	@Test
	default void dot01AndDot04TimesAreDatesOrMomentsByTheirFormat() {
		var formats = api().schemas()
			.values()
			.stream()
			.flatMap(schema -> Described.map(Described.at(schema, "properties")).entrySet().stream())
			.filter(property -> property.getKey().matches(".*[a-z]At|at|from|until|due|validFrom"))
			.filter(property -> Described.at(property.getValue(), "format") != null)
			.map(property -> String.valueOf(Described.at(property.getValue(), "format")));
		assertThat(formats).isSubsetOf("date", "date-time", "time", "uuid", "int64", "int32");
	}

	@Test
	default void res02NoPersonalNumberIsInAnAddressAndIdsAreOpaque() {
		var forbidden = Pattern.compile("(?i).*(pnr|personnummer|personal-?number|ssn|social).*");
		assertThat(calls()).allSatisfy(call -> {
			assertThat(call.parameters().stream().filter(each -> !"header".equals(each.get("in"))))
				.noneMatch(each -> forbidden.matcher(String.valueOf(each.get("name"))).matches());
			assertThat(call.parametersIn("path").filter(each -> "id".equals(each.get("name"))))
				.allMatch(each -> "string".equals(Described.at(each, "schema", "type")));
		});
	}

	@Test
	default void res06CollectionsArePluralNouns() {
		var collection = Pattern.compile("/([a-z-]+)/\\{");
		assertThat(api().paths())
			.allSatisfy(path -> assertThat(collection.matcher(path).results().map(found -> found.group(1))).as(path)
				.allMatch(name -> name.endsWith("s") || List.of("people", "staff").contains(name)));
	}

	@Test
	default void ufn01TheAddressIsApiVersionAndResource() {
		assertThat(api().paths()).allMatch(path -> path.matches("/api/[a-z-]+/v[0-9]+/[a-z].*"));
	}

	@Test
	default void ufn02TheServersAreHttps() {
		assertThat(Described.list(api().at("servers"))).isNotEmpty()
			.allMatch(server -> String.valueOf(Described.at(server, "url")).startsWith("https://"));
	}

	@Test
	default void ufn05AddressesAreShort() {
		// ids are 36 signs, so that no address comes near 2048
		assertThat(api().paths()).allMatch(path -> path.replaceAll("\\{[^}]*}", "x".repeat(64)).length() < 400);
	}

	@Test
	default void ufn07ToUfn09AddressesAreLowerCaseWithHyphens() {
		assertThat(api().paths()).allMatch(path -> path.replaceAll("\\{[^}]*}", "").matches("[a-z0-9./~-]+"));
	}

	@Test
	default void ame01AndAme02ContentIsJsonAndDocumentsArePdf() {
		assertThat(calls()).allSatisfy(call -> call.answers()
			.keySet()
			.forEach(status -> assertThat(Described.map(call.answer(status).get("content")).keySet())
				.as(call + " " + status)
				.isSubsetOf("application/json", "application/problem+json", "application/pdf", "application/zip",
						"text/csv", "application/x-ndjson")));
	}

	@Test
	default void ame04ToAme07FieldsAreCamelCase() {
		assertThat(api().schemas()).allSatisfy(
				(name, schema) -> assertThat(Described.map(Described.at(schema, "properties")).keySet()).as(name)
					.allMatch(field -> field.matches("[a-z][a-zA-Z0-9]*")));
	}

	@Test
	default void arq05HeadersCarryNoContent() {
		var known = Set.of("Idempotency-Key", "If-Match", "traceparent");
		assertThat(calls())
			.allSatisfy(call -> assertThat(call.parametersIn("header").map(each -> String.valueOf(each.get("name"))))
				.as(call.toString())
				.allMatch(known::contains));
	}

	@Test
	default void fel01AndFel02EveryRefusalIsAProblem() {
		var fields = Described.map(api().at("components", "schemas", "Problem", "properties")).keySet();
		assertThat(fields).contains("type", "title", "status", "detail", "instance");
		assertThat(calls()).allSatisfy(call -> call.answers()
			.keySet()
			.stream()
			.filter(status -> status.equals("default") || status.startsWith("4") || status.startsWith("5"))
			.forEach(status -> assertThat(
					Described.at(call.answer(status), "content", "application/problem+json", "schema", "$ref"))
				.as(call + " " + status)
				.isEqualTo("#/components/schemas/Problem")));
	}

	@Test
	default void ver05TheVersionIsInTheAddressAndIsTheMajorOne() {
		assertThat(api().text("info", "version")).startsWith("1.");
		assertThat(api().paths()).allMatch(path -> path.split("/")[3].equals("v1"));
	}

	@Test
	default void ver06EachApiHasItsInfo() {
		var roots = api().paths().stream().map(path -> path.replaceFirst("(/api/[^/]+/[^/]+)/.*", "$1")).distinct();
		assertThat(roots).isNotEmpty().allMatch(root -> api().paths().contains(root + "/api-info"));
		assertThat(Described.map(api().at("components", "schemas", "ApiInfo", "properties")).keySet())
			.containsExactlyInAnyOrder("apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus");
	}

	@Test
	default void fns01AndFns03AndFns06ParametersAreCamelCaseAndBeginWithALetter() {
		assertThat(calls())
			.allSatisfy(call -> assertThat(call.parametersIn("query").map(each -> String.valueOf(each.get("name"))))
				.allMatch(name -> String.valueOf(name).matches("[a-z][a-zA-Z0-9]*")));
	}

	@Test
	default void fns05ParametersOfAListMayBeLeftOut() {
		assertThat(calls()).filteredOn(call -> call.verb().equals("get"))
			.allSatisfy(call -> assertThat(call.parametersIn("query")).as(call.toString())
				.noneMatch(each -> Boolean.TRUE.equals(each.get("required"))));
	}

	@Test
	default void fns07AndFns08AListWithALimitHasPagesFromOne() {
		assertThat(calls()).filteredOn(call -> call.verb().equals("get"))
			.allSatisfy(call -> assertThat(pages(call)).as(call.toString()).isEqualTo(names(call).contains("limit")));
		assertThat(calls()).filteredOn(call -> names(call).contains("after"))
			.allSatisfy(call -> assertThat(names(call)).as(call.toString()).contains("limit"));
	}

	private static boolean pages(Call call) {
		return call.parametersIn("query")
			.anyMatch(each -> "page".equals(each.get("name"))
					&& Integer.valueOf(1).equals(Described.at(each, "schema", "default")));
	}

	private static List<String> names(Call call) {
		return call.parametersIn("query").map(each -> String.valueOf(each.get("name"))).toList();
	}

	@Test
	default void fns09ALimitIsTwentyUnlessSaid() {
		assertThat(calls())
			.allSatisfy(call -> assertThat(call.parametersIn("query").filter(each -> "limit".equals(each.get("name"))))
				.as(call.toString())
				.allMatch(each -> Integer.valueOf(20).equals(Described.at(each, "schema", "default"))));
	}

	@Test
	default void sak09AndSak10AndSak15AndSak16ALoginIsABearerTokenAndNothingElse() {
		var schemes = Described.map(api().at("components", "securitySchemes"));
		assertThat(schemes).hasSize(1)
			.allSatisfy(
					(name, scheme) -> assertThat(Described.at(scheme, "type") + " " + Described.at(scheme, "scheme"))
						.isEqualTo("http bearer"));
		assertThat(Described.list(api().at("security"))).isNotEmpty();
		assertThat(calls()).noneMatch(call -> call.said().containsKey("security"));
	}

	@Test
	default void mog01ResourcesAreNamedAndVerbsSayWhatIsDone() {
		assertThat(api().paths())
			.noneMatch(path -> path.matches(".*/(get|create|update|delete|set|add|remove)(-.*|/.*|$)"));
	}

	/** Should we give links one day, the reason against it in docs/api.md goes. */
	@Test
	default void mog02AnswersHaveNoLinksKnowingly() {
		assertThat(api().schemas())
			.noneSatisfy((name, schema) -> assertThat(Described.at(schema, "properties", "_links")).isNotNull());
	}

	@Test
	default void spa02AndSpa04EachOperationTakesAndGivesTheTrace() {
		assertThat(calls()).allSatisfy(call -> {
			assertThat(call.parametersIn("header").map(each -> String.valueOf(each.get("name")))).as(call.toString())
				.contains("traceparent");
			assertThat(call.answers().keySet())
				.allSatisfy(status -> assertThat(Described.at(call.answer(status), "headers", "traceparent"))
					.as(call + " " + status)
					.isNotNull());
		});
	}

	@Test
	default void for02ReadingHasNoContent() {
		assertThat(calls()).filteredOn(call -> call.verb().equals("get"))
			.noneMatch(call -> call.said().containsKey("requestBody"));
	}

	@Test
	default void aPostTakesAKeyAndAChangeNamesWhatItChanges() {
		assertThat(calls()).allSatisfy(call -> {
			var headers = call.parametersIn("header").map(each -> String.valueOf(each.get("name"))).toList();
			if (call.verb().equals("post")) {
				assertThat(headers).as(call.toString()).contains("Idempotency-Key");
			}
			if (call.verb().equals("put") || call.verb().equals("patch")) {
				assertThat(headers).as(call.toString()).contains("If-Match");
			}
		});
	}

}
