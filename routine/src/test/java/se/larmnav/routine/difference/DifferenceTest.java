package se.larmnav.routine.difference;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.larmnav.routine.Files;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.TreeText;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes are said as the people who decided them would. */
class DifferenceTest {

	private static final Affected WAITING = (change) -> change.path().toString().contains("contacts.second.within")
			? "31 ärenden som väntar" : null;

	@Test
	void anotherSpanIsSaidWithWhomItConcerns() {
		assertThat(sentences("second: { within: 2 weeks", "second: { within: 10 days"))
			.containsExactly("Andra kontakten om nycklar: inom 2 veckor → inom 10 dagar; berör 31 ärenden som väntar");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"within: 5 weeks | within: 6 weeks | Uppdraget kan inte verkställas: inom 5 veckor → inom 6 veckor",
			"monthly: 150 SEK | monthly: 175 SEK | Avgift, per månad: 150 kr → 175 kr",
			"channel: app | channel: phone | Utskick av larm, skickas genom: app → telefon",
			"limit: 69 | limit: 65 | Fördelning av nya ärenden, efter ålder, åldersgräns: 69 → 65",
			"tried-at-collection: true | tried-at-collection: false | Nycklar, prövas när de hämtas: ja → nej",
			"started-when: distributed | started-when: installed | Uppdrag, insatsen är påbörjad när: uppdraget är fördelat → larmet är installerat",
			"due: 4 weeks | due: 6 weeks | Bevakningen ”Följ upp verkställighet”, tid: inom 4 veckor → inom 6 veckor",
			"facts: [case-number, name, keys] | facts: [case-number, keys] | Meddelandet ”Nycklarna är hämtade”, uppgifter: namn tas bort",
			"every: week on monday at 07:00 | every: week on friday at 08:30 | Arbetet ”Gå igenom alla som väntar på nycklar”, kalender: varje måndag klockan 07:00 → varje fredag klockan 08:30",
			"acknowledgement: { within: 3 minutes | acknowledgement: { within: 5 minutes | Kvittens av utskickat larm: inom 3 minuter → inom 5 minuter" })
	void aChangeIsSaidInPlainSwedish(String good, String bad, String expected) {
		assertThat(sentences(good, bad)).containsExactly(expected);
	}

	@Test
	void whatChangesItsPlaceIsMoved() {
		assertThat(
				sentences("reasons:\n    - { key: fall, label: \"Fall\" }\n    - { key: toilet, label: \"Toalett\" }",
						"reasons:\n    - { key: toilet, label: \"Toalett\" }\n    - { key: fall, label: \"Fall\" }"))
			.containsExactly("Orsaker till larm: ”Toalett” flyttas från plats 2 till plats 1");
	}

	@Test
	void aStepThatIsTakenAwayIsSaidAsItsRule() {
		String step = """
				  - on: keys-collected
				    work: register-alarm-plan
				    role: alarm-staff
				    unit: area/service
				    due: at once
				    done-on: alarm-plan-registered
				    source: "GBG-INS-07; 000 L319"
				""";

		assertThat(sentences(step, ""))
			.containsExactly("Steget tas bort: När nycklarna är hämtade och prövade: larmpersonal får arbetet "
					+ "”Skriv och registrera larmplan”, snarast.");
	}

	@Test
	void aBlockThatIsAddedIsSaidWithWhatItHolds() {
		var goteborg = Files.municipality("goteborg");

		assertThat(Difference
			.between(goteborg.routines().getLast(), Files.routine("ljungby"), goteborg.organisation(), Affected.UNKNOWN)
			.changes()).extracting(Difference.Said::sentence)
			.anyMatch((one) -> one.startsWith("Garanti läggs till: svarstid inom 2 minuter, räknas från mottaget"))
			.anyMatch((one) -> one.startsWith("Automatiserat beslut tas bort: processkonto"));
	}

	@ParameterizedTest
	@CsvSource({ "goteborg,ljungby", "ljungby,gislaved", "gislaved,goteborg", "goteborg,goteborg" })
	void applyingTheDifferenceMakesTheOtherMunicipalitysRoutine(String one, String other) {
		var old = Files.routine(one);
		var now = Files.routine(other);
		var difference = Difference.between(old, now, Files.municipality(other).organisation(), Affected.UNKNOWN);

		assertThat(difference.applyTo(old)).isEqualTo(Tree.of(now));
		assertThat(MunicipalFiles.routine("routine", TreeText.of(difference.applyTo(old)), now.version()))
			.isEqualTo(now);
		assertThat(difference.changes().isEmpty()).isEqualTo(one.equals(other));
	}

	private static List<String> sentences(String good, String bad) {
		var municipality = Files.municipality("goteborg");
		String yaml = Objects.requireNonNull(Files.of("goteborg").get("routine-2026-01-01.yaml"));
		assertThat(yaml.contains(good)).as(good).isTrue();
		int at = yaml.indexOf(good);
		var changed = MunicipalFiles.routine("routine",
				yaml.substring(0, at) + bad + yaml.substring(at + good.length()), 2);
		return Difference.between(municipality.routines().getLast(), changed, municipality.organisation(), WAITING)
			.changes()
			.stream()
			.map(Difference.Said::sentence)
			.toList();
	}

}
