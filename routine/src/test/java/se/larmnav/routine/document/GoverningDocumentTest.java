package se.larmnav.routine.document;

import java.util.Arrays;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Files;
import se.larmnav.routine.document.GoverningDocument.Kind;
import se.larmnav.routine.document.GoverningDocument.Place;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.MunicipalFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The municipalities' registers of governing documents, and what may stand in one. */
class GoverningDocumentTest {

	static final java.util.List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	@Test
	@Requirement({ "GBG-TPL-01", "GBG-TPL-02", "GBG-TPL-06", "GBG-TPL-07", "GBG-TPL-08", "GBG-KEY-22", "GBG-DOC-07" })
	void goteborgsAreReachedWhereTheyAreNeeded() {
		reached("goteborg", Place.KEYS, "key-handling", "key-receipt", "key-brochure", "plan-without-keys");
		reached("goteborg", Place.INVESTIGATION, "method-support", "avo-routine", "ffs-method",
				"social-services-process", "handbook");
		reached("goteborg", Place.DECISION, "method-support", "handbook", "guide-camera");
		reached("goteborg", Place.APPLICATION, "key-brochure", "method-support", "guide-automated", "division");
		reached("goteborg", Place.JOURNAL, "purging", "regulation");
	}

	@Test
	@Requirement({ "LJU-TPL-01", "LJU-TPL-04", "LJU-TPL-05", "LJU-INS-05" })
	void ljungbysAreReachedWhereTheyAreNeeded() {
		reached("ljungby", Place.APPLICATION, "brochure-alarm", "brochure-properties", "owner-consent-form");
		reached("ljungby", Place.TEST_ALARM, "not-reachable");
		reached("ljungby", Place.MOVE, "guide-performer", "guide-section-head");
		assertThat(one("ljungby", "qr-codes").text()).contains("TES och samordnare");
	}

	@Test
	@Requirement({ "GIS-TPL-01", "GIS-TPL-02", "GIS-TPL-04", "GIS-TPL-05", "GIS-KEY-04", "GIS-INS-07", "GIS-INS-09",
			"GIS-ALM-09" })
	void gislavedsAreReachedWhereTheyAreNeeded() {
		reached("gislaved", Place.KEYS, "key-routine");
		reached("gislaved", Place.INSTALLATION, "intention", "installation-routine", "key-routine", "not-112");
		reached("gislaved", Place.ALARM, "not-112", "alarm-guidance", "contact-nurse", "contact-list");
		reached("gislaved", Place.ASSIGNMENT, "social-documentation");
		reached("gislaved", Place.DEVIATION, "deviation-routine");
		reached("gislaved", Place.DECISION, "intention", "purpose", "tariff");
		assertThat(one("gislaved", "not-112").text()).contains("inte tänkt att ersätta larmnumret 112");
		assertThat(one("gislaved", "intention").text()).contains("oförutsedda hjälpbehov i det egna hemmet");
	}

	@Test
	@Requirement("GBG-SCO-02")
	void theMethodSupportIsTheSameForAllTheCitysSocialSecretariesWhereTheyDecideAndFollowUp() {
		for (var place : java.util.List.of(Place.APPLICATION, Place.INVESTIGATION, Place.DECISION, Place.FOLLOW_UP)) {
			assertThat(Files.routine("goteborg").documentsAt(place)).extracting(GoverningDocument::key)
				.contains("method-support");
		}
		assertThat(one("goteborg", "method-support").owner()).as("of no single unit").isNull();
	}

	@Test
	@Requirement("GIS-SCO-01")
	void whatTheAlarmIsForIsSaidInGislavedsOwnWords() {
		reached("gislaved", Place.APPLICATION, "purpose");
		assertThat(one("gislaved", "purpose").text()).contains("grundnivå av trygghet",
				"alternativ till personlig tillsyn", "längre kvarboende i hemmet");
	}

	@Test
	@Requirement({ "GIS-TPL-03", "LJU-TPL-03" })
	void theOutageRoutinesAreReachedAtAnOutage() {
		reached("gislaved", Place.OUTAGE, "outage-plan", "telephone-outage", "extreme-weather");
		reached("ljungby", Place.OUTAGE, "outage-routine");
	}

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void noAddressIsMadeUp(String alias) {
		assertThat(Files.routine(alias).documents()).extracting(GoverningDocument::link)
			.filteredOn(Objects::nonNull)
			.noneMatch((link) -> Objects.requireNonNull(link).contains(".invalid") || link.contains("example"));
	}

	@Test
	void whatHasNeitherAddressNorTemplateNorWordsIsNotReachable() {
		assertThat(one("goteborg", "avo-routine").isReachable()).isFalse();
		assertThat(one("goteborg", "handbook").isReachable()).isTrue();
		assertThat(one("goteborg", "key-receipt").isReachable()).isTrue();
		assertThat(one("ljungby", "qr-codes").isReachable()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					kind: template, template: key-receipt | kind: template, template: love-letter  | unknown template 'love-letter'
					kind: template, template: key-receipt | kind: routine, template: key-receipt   | expected a 'template' only
					kind: template, template: key-receipt | kind: text                             | expected 'says' for a text
					kind: template, template: key-receipt | kind: guide, owner: jouren             | unknown unit 'jouren'
					kind: template, template: key-receipt | kind: guide, link: "http://example.se" | expected a link that begins
					""")
	void whatCannotStandInTheRegisterIsAProblem(String written, String wrong, String said) {
		var files = Files.of("goteborg");
		var yaml = Objects.requireNonNull(files.get("routine-2026-01-01.yaml"));
		assertThat(yaml).contains(written);
		files.put("routine-2026-01-01.yaml", yaml.replace(written, wrong));
		assertThatExceptionOfType(InvalidFile.class).isThrownBy(() -> MunicipalFiles.municipality(files))
			.satisfies((refused) -> assertThat(refused.problems())
				.anyMatch((one) -> one.toString().contains(said) && one.line() > 1));
	}

	@Test
	void onlyATextHasWordsOfItsOwn() {
		assertThat(Files.MUNICIPALITIES.stream()
			.flatMap((alias) -> Files.routine(alias).documents().stream())
			.filter((one) -> one.text() != null)
			.map(GoverningDocument::kind)).containsOnly(Kind.TEXT);
	}

	private static void reached(String alias, Place place, String... keys) {
		assertThat(Files.routine(alias).documentsAt(place)).extracting(GoverningDocument::key)
			.containsExactlyElementsOf(Arrays.asList(keys));
	}

	private static GoverningDocument one(String alias, String key) {
		return Files.routine(alias)
			.documents()
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow();
	}

}
