package se.larmnav.routine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Files;
import se.larmnav.routine.check.Finding.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each check finds its fault when a real municipality's files have it, and only then. */
class ChecksTest {

	static final List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	private static final String ROUTINE = "routine-2026-01-01.yaml";

	private static final String ORGANISATION = "organisation.yaml";

	private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void theMunicipalitiesThemselvesHaveNoFault(String alias) {
		assertThat(Checks.of(Files.of(alias), TODAY)).isEmpty();
	}

	@Test
	@Requirement({ "GIS-ASG-01", "GIS-ALM-04" })
	void whoIsNotEmployedByTheMunicipalityIsNotSentWhereThatIsDecided() {
		assertThat(external("gislaved", "{ id: hemtjanst-anderstorp,")).extracting(Finding::code)
			.contains("external-responder");
		assertThat(external("gislaved", "{ id: larmcentralen,")).isEmpty();
		assertThat(external("ljungby", "{ id: hemtjanst-centrum,")).isEmpty();
	}

	@Test
	void anAdministrationMayBeThereBeforeAnybodyBelongsToItButNotUnitsBeforeWhoeverDecides() {
		var empty = "administrations:\n  - { id: ny, name: \"Nya förvaltningen\", short-name: \"NYA\" }\n";
		var added = with("ljungby", ORGANISATION, "administrations:\n", empty);
		assertThat(Checks.of(added, TODAY)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("administration-is-empty");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
		});
		added.computeIfPresent(ORGANISATION, (name, yaml) -> yaml.replace("units:\n",
				"units:\n  - { id: ny-enhet, name: \"Ny enhet\", administration: ny, kind: planning, opening: \"every day 06:30-21:00\" }\n"));
		assertThat(Checks.of(added, TODAY)).extracting(Finding::code).contains("nobody-decides");
	}

	private static List<Finding> external(String alias, String unit) {
		var files = new java.util.HashMap<>(Files.of(alias));
		files.computeIfPresent(ORGANISATION, (name, yaml) -> yaml.replace(unit, unit + " external: true,"));
		assertThat(files.get(ORGANISATION)).contains("external: true");
		return Checks.of(files, TODAY);
	}

	static Stream<Arguments> faults() {
		return Stream.of(
				// What does not exist
				arguments("goteborg", ROUTINE, "to: list/trygghetsjouren", "to: list/jouren",
						"Sändlistan ”jouren” finns inte; de som finns är mottag-avo"),
				arguments("goteborg", ROUTINE, "first-receiver: unit/trygghetsjouren", "first-receiver: unit/jouren",
						"Enheten ”jouren” finns inte"),
				arguments("goteborg", ROUTINE, "role: technician\n    unit: unit/trygghetsjouren",
						"role: wizard\n    unit: unit/trygghetsjouren", "”wizard” finns inte; välj något av"),
				arguments("goteborg", ROUTINE, "document: decision-letter", "document: love-letter",
						"Mallen eller texten ”love-letter” finns inte"),
				arguments("goteborg", ROUTINE, "on: keys-late", "on: keys-lost", "”keys-lost” finns inte; välj något"),
				arguments("goteborg", ROUTINE, "within: 5 weeks", "within: 5 moons",
						"”5 moons” är ingen tid som ”5 weeks” eller ”2 minutes”"),
				arguments("goteborg", ROUTINE, "  robot: \"Görel\"\n", "", "Nyckeln ”robot” saknas."),
				arguments("goteborg", ROUTINE, "closing:\n", "closing: [\n", "går inte att läsa som YAML"),
				// Whoever is sent is the municipality's own (GIS-ASG-01)
				arguments("gislaved", ORGANISATION, "name: \"Hemtjänsten Anderstorp\", kind: home-care,",
						"name: \"Hemtjänsten Anderstorp\", external: true, kind: home-care,",
						"Bara kommunens egen personal åker på larm, men Hemtjänsten Anderstorp är inte kommunens."),
				// A step that can never fire
				arguments("goteborg", ROUTINE, "on: assignment-distributed", "on: owner-refused",
						"kan inte inträffa med den här rutinen"),
				arguments("goteborg", ROUTINE, "if: [automated, ongoing-case]", "if: [only-alarm, other-services]",
						"villkoren utesluter varandra (har endast trygghetslarm, har andra insatser)"),
				arguments("goteborg", ROUTINE, "if: [automated, ongoing-case]", "if: [ongoing-case, not ongoing-case]",
						"villkoren utesluter varandra"),
				arguments("goteborg", ROUTINE, "if: [urgent, installation-assignment]",
						"if: [service-assignment, installation-assignment]", "villkoren utesluter varandra"),
				arguments("goteborg", ROUTINE, "if: [automated, ongoing-case]", "if: [automated, service-assignment]",
						"”uppdraget gäller larminsatsen” kan bara gälla när händelsen handlar om ett uppdrag, och det gör inte ”beslutet är fattat”"),
				arguments("goteborg", ROUTINE, "if: [automated, ongoing-case]", "if: [automated, installed]",
						"”larmet är installerat” gäller först efter ”larmet är installerat”, som alltid kommer efter ”beslutet är fattat”"),
				arguments("goteborg", ROUTINE, "gate: [decision-in-force, alarm-plan-registered]",
						"gate: [installed, alarm-plan-registered]", "spärrarna väntar på varandra"),
				arguments("goteborg", ROUTINE, "every: week on monday at 07:00",
						"every: week on monday at 07:00\n    if: urgent", "då prövas inga villkor"),
				// Facts that nobody knows
				arguments("goteborg", ROUTINE, "facts: [case-number, name, keys]", "facts: [case-number, decision]",
						"Uppgiften ”decision” är inte känd när händelsen inträffar"),
				arguments("goteborg", ROUTINE,
						"protected: { to: case/planner, facts: [case-number] }\n    source: \"GBG-KEY-17",
						"protected: { to: case/planner, facts: [case-number, decision] }\n    source: \"GBG-KEY-17",
						"Uppgiften ”Beslut” är inte känd när nycklarna är hämtade och prövade"),
				arguments("goteborg", ROUTINE, "facts: [hand-over-reasons] }", "facts: [installed-on] }",
						"Uppgiften ”Installerat” är inte känd när"),
				// Personal facts
				arguments("goteborg", ROUTINE,
						"protected: { to: case/planner, facts: [case-number] }\n    source: \"GBG-KEY-17",
						"protected: { to: case/planner, facts: [case-number, name] }\n    source: \"GBG-KEY-17",
						"får inga personuppgifter skickas (namn)"),
				arguments("goteborg", ROUTINE,
						"    protected: { to: case/planner, facts: [case-number] }\n    source: \"GBG-KEY-17",
						"    source: \"GBG-KEY-17", "har inget sätt för skyddade personer"),
				arguments("goteborg", ROUTINE, "to: case/decision-maker\n    facts: [case-number, name, assignment",
						"to: decision-maker\n    facts: [case-number, name, assignment",
						"Personuppgifter (namn) skulle gå till alla som är socialsekreterare i 4 enheter"),
				arguments("goteborg", ROUTINE, "to: case/decision-maker\n    facts: [case-number, name, assignment",
						"to: operator\n    facts: [case-number, name, assignment",
						"Personuppgifter (namn) får inte skickas till larmoperatör"),
				arguments("goteborg", ROUTINE, "to: fee-administrator\n    facts: [case-number, name, decision",
						"to: fee-administrator\n    facts: [case-number, relatives, decision",
						"Personuppgifter (anhöriga) får inte skickas till avgiftshandläggare"),
				arguments("goteborg", ROUTINE, "to: fee-administrator\n    facts: [case-number, name, decision",
						"to: unit/avgift\n    facts: [case-number, relatives, decision",
						"Personuppgifter (anhöriga) får inte skickas till Avgiftshandläggning"),
				arguments("gislaved", ROUTINE, "to: unit/trygghetsteamet\n    facts: [case-number, name",
						"to: unit/larmcentralen\n    facts: [case-number, name",
						"får inte skickas till Larmcentralen (upphandlad)"),
				arguments("goteborg", ORGANISATION, "members: [tove.tekniker, teo.tekniker, jon.jourledare]",
						"members: [tove.tekniker, adam.admin]",
						"skulle nå adam.admin (tenantadministratör) genom sändlistan Trygghetsjouren"),
				// Nobody there
				arguments("goteborg", ORGANISATION, "members: [rut.mottag, frida.forste]", "members: []",
						"Sändlistan har ingen medlem."),
				arguments("goteborg", ORGANISATION, "short-name: \"FFS\", reception: mottag-ffs", "short-name: \"FFS\"",
						"Förvaltningen för funktionsstöd har ingen sändlista för sitt mottag"),
				arguments("goteborg", ORGANISATION, "roles: fee-administrator", "roles: home-care",
						"Ingen i organisationen är avgiftshandläggare"),
				arguments("goteborg", ORGANISATION, "roles: planner, units: larm-vast",
						"roles: home-care, units: larm-vast", "Ingen i Hemtjänst natt och larm Väst är planerare"),
				arguments("goteborg", ORGANISATION, "roles: [on-call-leader, operator]", "roles: operator",
						"Ett larm som ingen besvarar ska gå till jourledare, men ingen är det"),
				arguments("ljungby", ORGANISATION, "roles: [home-care, alarm-staff], units: hemtjanst-lagan",
						"roles: alarm-staff, units: hemtjanst-lagan",
						"Ingen i Hemtjänstgrupp Lagan är hemtjänstpersonal"),
				arguments("ljungby", ORGANISATION, "units: hemtjanst-lagan }", "units: hemtjanst-ryssby }",
						"Hemtjänstgrupp Lagan"),
				arguments("gislaved", ORGANISATION, "roles: [decision-maker, reception]", "roles: reception",
						"Ingen är biståndshandläggare i Socialförvaltningen; ärenden där når ingen"),
				arguments("gislaved", ORGANISATION, "roles: operator", "roles: home-care",
						"Ingen i Larmcentralen (upphandlad) är larmoperatör"),
				arguments("ljungby", ORGANISATION,
						"kind: night-patrol, administration: social, phone: \"070-174 06 25\"",
						"kind: night-patrol, administration: social",
						"Nattpatrullen får larm per telefon men har inget"),
				arguments("goteborg", ROUTINE, "steps: [call-ordinary-phone, dispatch]",
						"steps: [call-ordinary-phone, call-relative]", "slutar kedjan utan att någon åker"),
				arguments("goteborg", ORGANISATION, "roles: fee-administrator",
						"roles: [fee-administrator, protected-access]",
						"Agnes Exempel är både avgiftshandläggare och LVS Treserva; de rollerna får ingen ha samtidigt."),
				arguments("gislaved", ROUTINE, "kept-by: [trygghetsteamet, larmcentralen]",
						"kept-by: [trygghetsteamet, jouren]", "Enheten ”jouren” finns inte"),
				// Around the clock
				arguments("goteborg", ROUTINE, "hours: \"22:00-07:00\"", "hours: \"23:00-07:00\"",
						"Dygnet har en lucka: ingen åker på larm klockan 22:00."),
				arguments("goteborg", ROUTINE, "hours: \"22:00-07:00\"", "hours: \"21:00-07:00\"",
						"Dygnet är täckt två gånger"),
				arguments("goteborg", ORGANISATION, "part-of: larm-norr, opening: \"every day 22:00-07:00\"",
						"part-of: larm-norr, opening: \"every day 22:00-06:30\"",
						"Norr har ingen som åker på larm från fredag 20 november 2026 klockan 06:30 till fredag 20 november 2026 klockan 07:00: Norr natt har stängt."),
				arguments("goteborg", ORGANISATION, "part-of: larm-norr, opening: \"every day 07:00-22:00\"",
						"part-of: larm-norr, opening: \"working days 07:00-22:00\"",
						"från lördag 21 november 2026 klockan 07:00 till lördag 21 november 2026 klockan 22:00: Norr dag har stängt."),
				arguments("ljungby", ORGANISATION, "kind: alarm-reception, administration: social",
						"kind: alarm-reception, opening: \"every day 06:00-00:00\", administration: social",
						"Ingen besvarar larm från fredag 20 november 2026 klockan 00:00 till fredag 20 november 2026 klockan 06:00"),
				// Times that do not fit
				arguments("ljungby", ROUTINE, "within: 60 minutes", "within: 7 minutes",
						"Garantin är 7 minuter, men stegen före får ta 7 minuter: svar 2 minuter och kvittens 5 minuter."),
				arguments("gislaved", ROUTINE, "within: 60 minutes\n    from: received",
						"within: 5 minutes\n    from: dispatched",
						"Garantin är 5 minuter, men stegen före får ta 5 minuter"),
				arguments("ljungby", ROUTINE, "within: 2 minutes", "within: 1 minute",
						"Svarstiden är 1 minut, men ett obesvarat larm lyfts först efter 2 minuter"),
				arguments("goteborg", ROUTINE, "within: 5 weeks", "within: 1 week",
						"Andra kontakten om nycklar får ta 2 veckor, men uppdraget kan inte verkställas redan efter 1 vecka"),
				arguments("goteborg", ROUTINE, "within: 1 day", "within: 8 days",
						"Brådskande installation får ta 8 dagar, längre än den vanliga på 7 dagar"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultIsFoundAndSaidInSwedish(String alias, String file, String good, String bad, String expected) {
		var files = with(alias, file, good, bad);

		var findings = Checks.of(files, TODAY);

		assertThat(findings).extracting(Finding::text).anyMatch((text) -> text.contains(expected));
		assertThat(findings).extracting(Finding::text).noneMatch((text) -> text.contains("Läsaren säger"));
	}

	@Test
	void aFindingPointsAtItsPlace() {
		var files = with("goteborg", ROUTINE, "gate: installed\n", "gate: installed\n    if: protected\n");
		var moved = with("goteborg", ROUTINE, "if: [automated, ongoing-case]", "if: [automated, installed]");
		String yaml = Objects.requireNonNull(moved.get(ROUTINE));
		int line = (int) yaml.substring(0, yaml.indexOf("if: [automated, installed]")).lines().count();

		assertThat(Checks.of(files, TODAY)).isEmpty();
		assertThat(Checks.of(moved, TODAY)).singleElement().satisfies((one) -> {
			assertThat(one.severity()).isEqualTo(Severity.ERROR);
			assertThat(one.file()).isEqualTo(ROUTINE);
			assertThat(one.line()).isEqualTo(line);
			assertThat(one.column()).isEqualTo(9);
			assertThat(one.path()).isEqualTo("steps[11].if");
			assertThat(one).asString()
				.startsWith(ROUTINE + ":" + line + ":9 fel steps[11].if: Steget kan aldrig inträffa");
		});
	}

	@Test
	void aWarningDoesNotStopPublication() {
		var findings = Checks.of(with("ljungby", ROUTINE, "within: 2 minutes", "within: 1 minute"), TODAY);

		assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
		assertThat(Checks.stop(findings)).isFalse();
	}

	static Map<String, String> with(String alias, String file, String good, String bad) {
		var files = new TreeMap<>(Files.of(alias));
		String yaml = Objects.requireNonNull(files.get(file));
		assertThat(yaml.contains(good)).as(good).isTrue();
		int at = yaml.indexOf(good);
		files.put(file, yaml.substring(0, at) + bad + yaml.substring(at + good.length()));
		return files;
	}

}
