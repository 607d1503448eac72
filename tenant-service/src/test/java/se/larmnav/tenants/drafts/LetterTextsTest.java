package se.larmnav.tenants.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.LetterTextsApi.Field;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.PromisesApi.FreeDay;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.Change;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The letters, promises and calendar of a routine, seen and changed through its drafts.
 */
@BesideCases
class LetterTextsTest {

	private static final String WORDS = "Hej {name}!\n\nDitt ärende är {case-number}.";

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestClock clock;

	String town;

	RoutinesApi adam;

	LetterTextsApi letters;

	Draft draft;

	@BeforeEach
	void aMunicipalityWithADraft() {
		this.clock.setTo("2026-03-02T09:00");
		BesideCases.Settings.CASES.begin();
		this.town = this.hall.open();
		this.adam = this.hall.administrator(this.town, "adam.admin");
		this.letters = as(this.town, "adam.admin", LetterTextsApi.class);
		this.draft = this.adam.begin(new Beginning("Texter", null, null));
	}

	@Test
	void aLetterGetsOwnWordsIsPreviewedAndGoesTheWayOfARoutine() {
		var before = this.letters.letters(id()).getFirst();
		assertThat(before.name()).isEqualTo("Beslutsmeddelande");
		assertThat(before.body()).isNull();
		assertThat(before.fields()).extracting(Field::key).contains("name", "decision").doesNotContain("installed-on");

		var written = this.letters.writeLetter(id(), before.step(), this.draft.etag(), new Text(WORDS));

		var now = this.letters.letters(id()).getFirst();
		assertThat(now.body()).isEqualTo(WORDS);
		assertThat(now.preview()).containsExactly("Hej Alma Påhitt!", "Ditt ärende är 2026-000123.");
		assertThat(this.adam.difference(id()).changes()).extracting(Change::sentence)
			.anyMatch(said -> said.contains("egen text") && said.contains("Hej {name}!"));
		var version = TownHall.published(this.adam, this.hall.administrator(this.town, "amanda.admin"), written,
				"2026-04-01");
		assertThat(this.letters.lettersOf(version.entry().number()).getFirst().body()).isEqualTo(WORDS);
		assertThat(this.letters.lettersOf(1).getFirst().body()).isNull();
	}

	@Test
	void withoutWordsTheTextIsAsItWasBefore() {
		int step = this.letters.letters(id()).getFirst().step();
		var written = this.letters.writeLetter(id(), step, this.draft.etag(), new Text(WORDS));

		var without = this.letters.writeLetter(id(), step, written.etag(), new Text(" "));

		assertThat(without.text()).isEqualTo(this.draft.text());
	}

	@Test
	void anUnknownFieldOneThatIsNotKnownYetAndAStepThatIsNoLetterAreRefused() {
		int step = this.letters.letters(id()).getFirst().step();

		assertThat(Refused.by(() -> write(step, "Hej {namn}!"))).isEqualTo("422 invalid /text unknown-field");
		assertThat(Refused.by(() -> write(step, "Hej {name!"))).isEqualTo("422 invalid /text unknown-field");
		assertThat(Refused.by(() -> write(step, "{installed-on}"))).isEqualTo("422 invalid /text fact-not-known");
		assertThat(Refused.by(() -> write(step, "x".repeat(5_001)))).isEqualTo("422 invalid /text too-long");
		assertThat(Refused.by(() -> write(1, "Hej"))).isEqualTo("404 no-such-letter");
		assertThat(Refused.by(() -> write(999, "Hej"))).isEqualTo("404 no-such-letter");
		assertThat(this.adam.draft(id()).text()).isEqualTo(this.draft.text());
	}

	@Test
	void whoHasNotSeenTheLatestChangeIsToldByWhom() {
		int step = this.letters.letters(id()).getFirst().step();
		write(step, "Hej");

		assertThat(Refused.by(() -> write(step, "Hej då"))).isEqualTo("412 changed-meanwhile");
	}

	@Test
	void aPromiseHasAnExampleClockByAreaAndTheFreeDaysAreSwedens() {
		var village = this.hall.open("ljungby");
		var promises = as(village, "vera.admin", PromisesApi.class);
		var routines = this.hall.administrator(village, "vera.admin");
		var begun = routines.begin(new Beginning("Garantier", null, null));
		var changed = routines.writeValue(begun.entry().id(), begun.etag(),
				new NewValue("guarantee.action.within", "45 minutes"));

		var said = promises.promises(changed.entry().id(), Instant.parse("2026-03-02T13:02:11Z"));

		assertThat(said.promises()).extracting(one -> one.kind() + " " + one.stopsWhen() + " " + one.due())
			.containsExactly("ANSWER ANSWERED 2026-03-02T13:04:11Z", "ACTION ACTED 2026-03-02T13:47:11Z");
		assertThat(promises.promisesOf(1, Instant.parse("2026-03-02T13:02:11Z")).promises().getLast().due())
			.isEqualTo("2026-03-02T14:02:11Z");
		assertThat(said.freeDays()).contains(new FreeDay(LocalDate.parse("2026-04-03"), "Långfredag"))
			.extracting(FreeDay::day)
			.contains(LocalDate.parse("2026-06-19"), LocalDate.parse("2026-12-24"))
			.doesNotContain(LocalDate.parse("2026-06-20"));
		assertThat(said.closedThen()).contains("Biståndshandläggningen").doesNotContain("Nattpatrullen");
		assertThat(as(this.town, "adam.admin", PromisesApi.class).promisesOf(1, null).promises()).isEmpty();
	}

	@Test
	void anotherMunicipalitySeesNothingOfThisAndNobodyWithoutTheRoleDoes() {
		var stranger = this.hall.open();
		var others = as(stranger, "arvid.admin", LetterTextsApi.class);
		assertThat(Refused.by(() -> others.letters(id()))).isEqualTo("404 no-such-draft");
		assertThat(Refused.by(() -> as(stranger, "arvid.admin", PromisesApi.class).promises(id(), null)))
			.isEqualTo("404 no-such-draft");
		for (var asked : List.<Runnable>of(() -> this.api.as(token("planner"), LetterTextsApi.class).lettersOf(1),
				() -> this.api.as(token("planner"), PromisesApi.class).promisesOf(1, null))) {
			assertThat(Refused.by(asked)).isEqualTo("403 role-missing");
		}
	}

	private UUID id() {
		return this.draft.entry().id();
	}

	private void write(int step, String words) {
		this.letters.writeLetter(id(), step, this.draft.etag(), new Text(words));
	}

	private <T> T as(String tenant, String user, Class<T> type) {
		return this.api.as(this.hall.token(tenant, user, "tenant-administrator"), type);
	}

	private String token(String role) {
		return this.hall.token(this.town, "sara.annan", role);
	}

}
