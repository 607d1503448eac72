package se.larmnav.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenancy.testing.api.EachOperation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has no business in a case is refused at each operation that openapi.yaml
 * describes.
 */
@CasesTest
class StrangersTest {

	/** What says nothing of anybody, or only what is the caller's own: nothing here. */
	private static final Set<String> EMPTY_FOR_STRANGERS = Set.of("GET /api/cases/v1/api-info",
			"GET /api/cases/v1/choices", "GET /api/cases/v1/assignments", "GET /api/cases/v1/messages",
			"GET /api/cases/v1/work-items", "GET /api/cases/v1/work-counts");

	@Autowired
	Town goteborg;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	private GoteborgStory story;

	private Map<String, UUID> ours;

	@BeforeEach
	void aCaseWithOneOfEach() {
		goteborg.at("2026-03-02T09:00");
		story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").received();
		var view = story.view();
		ours = Map.of("cases", story.id, "applications", story.application().id(), "assignments", story.service().id(),
				"decisions", story.decision().id(), "documents", view.documents().getFirst().id(), "watches",
				view.watches().getFirst().id(), "work-items", story.planner.openWorkOn(story.id).getFirst().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "operator", "no-role-of-ours" })
	void whoHasNoBusinessInACaseIsRefusedWhateverIsAsked(String role) {
		var before = story.view().version();
		var token = tokens.person("goteborg", "ingen.alls", role);
		assertThat(operations()).hasSizeGreaterThan(90)
			.filteredOn((one) -> !EMPTY_FOR_STRANGERS.contains(one.toString()))
			.allSatisfy((one) -> assertThat(status(one, token)).as(one.toString()).isIn(refusals(one)));
		assertThat(story.view().version()).isEqualTo(before);
	}

	/** Nobody has a key safe here, and a message is looked for among one's own. */
	private static List<Integer> refusals(EachOperation one) {
		return one.path().contains("/key-safe/") || one.path().contains("/messages/") ? List.of(403, 404)
				: List.of(403);
	}

	@Test
	void whatIsNotRefusedHasNothingOfTheCase() {
		var token = tokens.person("goteborg", "ingen.alls", "no-role-of-ours");
		assertThat(EMPTY_FOR_STRANGERS).allSatisfy((one) -> {
			var answer = api.get(token, one.split(" ")[1]);
			assertThat(answer.getStatusCode().value()).as(one).isEqualTo(200);
			assertThat(String.valueOf(answer.getBody())).as(one).doesNotContain(story.id.toString());
		});
	}

	@Test
	void whoeverHasNoTokenIsNobody() {
		assertThat(operations()).hasSizeGreaterThan(90)
			.allSatisfy((one) -> assertThat(status(one, null)).as(one.toString()).isEqualTo(401));
	}

	@Test
	void whoRunsThePlatformHasNoMunicipality() {
		assertThat(operations())
			.allSatisfy((one) -> assertThat(status(one, tokens.operator())).as(one.toString()).isEqualTo(403));
	}

	@Test
	@Requirement("PLT-TEN-01")
	void anotherMunicipalityFindsNothingOfOursWhateverTheRole() {
		var before = story.view().version();
		var roles = Stream.concat(Stream.of(Role.values()).map(Role::key), Stream.of("integrator"));
		var token = tokens.person("ljungby", "britta.bistand", roles.toArray(String[]::new));
		assertThat(operations()).filteredOn((one) -> ours.containsKey(one.path().split("/")[4]) && one.namesOne())
			.hasSizeGreaterThan(50)
			.allSatisfy((one) -> assertThat(status(one, token)).as(one.toString()).isEqualTo(404));
		assertThat(story.view().version()).isEqualTo(before);
	}

	private int status(EachOperation one, @Nullable String token) {
		var id = ours.getOrDefault(one.path().split("/")[4], UUID.randomUUID());
		return one.of("id", id).of("channel", "EXTERNAL_ESERVICE").of("list", "to-report").status(api, token, "*");
	}

	private static List<EachOperation> operations() {
		return EachOperation.of("case-service");
	}

}
