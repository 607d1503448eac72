package se.larmnav.ui.fake;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Choice;
import se.larmnav.contract.tenants.RoutinesApi.Origin;
import se.larmnav.contract.tenants.RoutinesApi.Rule;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.contract.tenants.RoutinesApi.Version;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.day;

/** The routine of the mock-up and its versions. */
final class FakeVersions {

	private static final String CONTACTS = "access.keys.contacts.";

	static final List<VersionEntry> ALL = List.of(entry(13), entry(12), entry(11), entry(10), entry(9));

	static final List<Block> BLOCKS = List.of(
			block("application", "Ansökan", 5,
					rule("application", "Ansökan", "Ansökan görs genom e-tjänst eller av handläggare.",
							"GBG-APP-01; 001 L85-93", null)),
			block("automated-decision", "Automatiserat beslut", 9, rules(
					rule("automated-decision", "Automatiserat beslut",
							"Ansökan beviljas automatiserat när inget undantag gäller.",
							"GBG-AUT-01, GBG-AUT-02; 001 L85-101", null),
					rule("automated-decision.distribution.by-age", "Fördelning efter ålder",
							"Nya ärenden fördelas efter ålder på ansökningsdagen: under 69 år till FFS, övriga till ÄVO.",
							"GBG-AUT-06, AMB-43; 001 L119-125", "AMB-01")),
					value("automated-decision.facts-at-most-old",
							"uppgifter om pågående insatser får vara högst så gamla", "24 hours"),
					value("automated-decision.distribution.by-age.limit", "åldersgräns", "69")),
			block("access", "Tillträde", 14, rules(
					rule(CONTACTS + "first", "Första kontakten om nycklar",
							"Planeraren tar kontakt om nycklarna så snart som möjligt (regel T01).",
							"GBG-KEY-04, T01; 000 L274-276", null),
					rule(CONTACTS + "second", "Andra kontakten om nycklar",
							"Är nycklarna inte klara tas ny kontakt inom två veckor (regel T02).",
							"GBG-KEY-07, T02; 000 L284-286", null),
					rule(CONTACTS + "then", "Följande kontakter om nycklar",
							"Är nycklarna fortfarande inte klara tas kontakt en gång i veckan (regel T03).",
							"GBG-KEY-08, T03; 000 L286-290", null),
					rule(CONTACTS + "cannot-be-carried-out", "Uppdraget kan inte verkställas",
							"Efter att uppdraget mottogs utan nycklar kan uppdraget inte verkställas (regel T04).",
							"GBG-KEY-09, T04; 000 L292-297", null)),
					value(CONTACTS + "second.within", "Andra kontakten om nycklar", "2 weeks"),
					value(CONTACTS + "then.within", "Följande kontakter om nycklar", "1 week"),
					value(FakeRoutines.FIVE_WEEKS, "Uppdraget kan inte verkställas", "5 weeks"),
					new Value("access.keys.tried-at-collection", "prövas när de hämtas", "yes", "ja",
							List.of(new Choice("yes", "ja"), new Choice("no", "nej")))),
			block("installation", "Installation", 30, rules(rule("installation.normally", "Vanlig tid för installation",
					"Trygghetsjouren installerar vanligen inom sju dagar.", "GBG-INS-03, T11; 000 L343", "AMB-06"),
					rule("installation.urgently", "Brådskande installation",
							"Brådskande installation sker samma eller nästa dag.", "GBG-URG-01, T12; 000 L343-347",
							"AMB-05")),
					value("installation.normally.within", "Vanlig tid för installation", "7 days"),
					value("installation.urgently.within", "Brådskande installation", "1 day")),
			block("dispatch", "Utskick av larm", 36,
					rule("dispatch.acknowledgement", "Kvittens av utskickat larm", "Kvittens: inom 3 minuter", "AMD-18",
							"not-stated"),
					value("dispatch.acknowledgement.within", "Kvittens av utskickat larm", "3 minutes"),
					new Value("dispatch.channel", "skickas genom", "app", "appen",
							List.of(new Choice("app", "appen"), new Choice("phone", "telefon")))),
			block("steps", "Steg", 42, rule("steps[0]", "Bevakningen uppföljning av verkställighet",
					"När uppdraget är skickat läggs en bevakning på fyra veckor; därefter varannan vecka tills insatsen är påbörjad (regel T06, T07).",
					"GBG-ASG-03, GBG-WAT-01, T06, T07; 000 L230-244", null),
					value("steps[0].due", "Bevakningen uppföljning av verkställighet, förfaller", "4 weeks"),
					value("steps[0].repeat", "Bevakningen uppföljning av verkställighet, upprepas", "2 weeks")));

	private FakeVersions() {
	}

	static VersionEntry entry(int number) {
		return switch (number) {
			case 13 ->
				entry(13, "2027-01-01", "COMING", "Enhetschef larmenheten 2026-11-12", "Eva Strand", "2026-11-18");
			case 12 -> entry(12, "2026-09-01", "IN_FORCE", "Äldre samt vård- och omsorgsnämnden 2026-06-18 § 142",
					"Eva Strand", "2026-06-22");
			case 11 ->
				entry(11, "2026-03-01", "EARLIER", "Enhetschef larmenheten 2026-02-10", "Per Öberg", "2026-02-12");
			case 10 -> entry(10, "2026-01-01", "EARLIER", "Rutin för installation och återlämnande, tills vidare", null,
					"2025-12-20");
			default -> new VersionEntry(number, day("05-01"), "WITHDRAWN", "Enhetschef larmenheten 2026-04-02",
					"Eva Strand", "Per Öberg", at("2026-04-10", "10:00:00"), "Per Öberg", 10,
					at("2026-04-20", "09:12:00"), "Per Öberg", "Kvittensen hann inte tryckas", null);
		};
	}

	private static VersionEntry entry(int number, String from, String standing, String decided, @Nullable String author,
			String published) {
		return new VersionEntry(number, java.time.LocalDate.parse(from), standing, decided, author,
				(author == null) ? null : author.equals("Eva Strand") ? "Per Öberg" : "Eva Strand",
				at(published, "10:05:00"), (author == null) ? "plattform" : "Per Öberg",
				(author == null) ? null : number - 1, null, null, null,
				(number < 12) ? null : new Origin("Ljungby kommun", 2, day("02-03")));
	}

	static Version version(int number) {
		var entry = entry(number);
		return new Version(entry, text(BLOCKS), BLOCKS,
				entry.standing().equals("COMING") ? List.of("BEGIN", "WITHDRAW") : List.of("BEGIN"));
	}

	static Version withdrawn(int number, String word, String by) {
		var entry = entry(number);
		Instant now = Fixed.NOW;
		return new Version(new VersionEntry(number, entry.validFrom(), "WITHDRAWN", entry.decided(), entry.author(),
				entry.approver(), entry.publishedAt(), entry.publishedBy(), entry.basedOn(), now, by, word,
				entry.origin()), text(BLOCKS), BLOCKS, List.of("BEGIN"));
	}

	static String text(List<Block> blocks) {
		return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
	}

	/** "6 weeks" in Swedish. */
	static String words(String text) {
		return text.replace("weeks", "veckor")
			.replace("week", "vecka")
			.replace("days", "dagar")
			.replace("day", "dag")
			.replace("hours", "timmar")
			.replace("minutes", "minuter");
	}

	private static Block block(String key, String name, int line, Rule rule, Value... values) {
		return block(key, name, line, List.of(rule), values);
	}

	private static Block block(String key, String name, int line, List<Rule> rules, Value... values) {
		var text = key + ":\n" + Arrays.stream(values)
			.map(value -> "  " + value.path().substring(value.path().lastIndexOf('.') + 1) + ": " + value.text() + "\n")
			.collect(Collectors.joining()) + "  source: \"" + rules.getFirst().source() + "\"\n";
		return new Block(key, name, line, text, rules, List.of(values));
	}

	private static List<Rule> rules(Rule... rules) {
		return List.of(rules);
	}

	private static Rule rule(String path, String name, String says, String source, @Nullable String assumption) {
		return new Rule(path, name, says, source, assumption);
	}

	private static Value value(String path, String name, String text) {
		return new Value(path, name, text, words(text), List.of());
	}

}
