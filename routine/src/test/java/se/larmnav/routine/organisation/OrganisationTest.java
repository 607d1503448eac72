package se.larmnav.routine.organisation;

import java.time.Instant;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.Role;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationTest {

	static final java.util.List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	private static final Organisation GOTEBORG = Files.municipality("goteborg").organisation();

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void somebodyHasEachRole(String alias) {
		var roles = EnumSet.noneOf(Role.class);
		Files.municipality(alias).organisation().staff().forEach((one) -> roles.addAll(one.roles()));

		assertThat(roles).isEqualTo(EnumSet.allOf(Role.class));
	}

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void everyTelephoneNumberIsKeptForFiction(String alias) {
		assertThat(Files.municipality(alias).organisation().units())
			.allSatisfy((unit) -> assertThat(unit.phone()).matches("031-390 06 [0-4][0-9]|070-174 06 ([1-9][0-9])"));
	}

	@ParameterizedTest
	@CsvSource({ "417 05,Göteborg,norr", "42670,Västra Frölunda,vast", "999 99,Angered,oster", "41101,Göteborg,centrum",
			"999 99,angered,oster" })
	@Requirement("C59")
	void aHomeIsInTheAreaOfItsPostcodeOrElseOfItsPlace(String postcode, String place, String area) {
		assertThat(GOTEBORG.areaOf(postcode, place)).hasValueSatisfying((one) -> assertThat(one.id()).isEqualTo(area));
	}

	@Test
	void aHomeElsewhereIsInNoArea() {
		assertThat(GOTEBORG.areaOf("114 55", "Stockholm")).isEmpty();
	}

	@Test
	void aTargetByAreaMeansNobodyWithoutTheArea() {
		assertThat(GOTEBORG.unitOf(Target.parse("area/day"), null)).isEmpty();
		assertThat(GOTEBORG.unitOf(Target.parse("area/day"), "vast")).map(Unit::id).hasValue("vast-dag");
		assertThat(GOTEBORG.unitOf(Target.parse("unit/trygghetsjouren"), null)).map(Unit::name)
			.hasValue("Trygghetsjouren");
	}

	@Test
	void whoWorksInALarmUnitWorksInItsGroupsToo() {
		assertThat(GOTEBORG.unitsOf("maria.planerare")).extracting(Unit::id)
			.containsExactly("larm-norr", "norr-dag", "norr-natt");
		assertThat(GOTEBORG.unitsOf("hanna.hemtjanst")).extracting(Unit::id).containsExactly("norr-dag");
		assertThat(GOTEBORG.unitsOf("nobody")).isEmpty();
	}

	@Test
	@Requirement({ "LJU-ASG-13", "C59" })
	void eachAlarmAreaHasOneGroupWithOneTelephone() {
		var organisation = Files.municipality("ljungby").organisation();

		assertThat(organisation.areas()).hasSize(4).allSatisfy((area) -> {
			var group = organisation.unitOf(Target.parse("area/day"), area.id()).orElseThrow();
			assertThat(group.phone()).isNotNull();
		});
		assertThat(organisation.areas().stream().map((area) -> area.units().get(AreaPart.DAY)).distinct()).hasSize(4);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-02T07:00:00Z,true", "2026-03-02T15:30:00Z,false", "2026-03-07T10:00:00Z,false",
			"2026-12-24T10:00:00Z,false" })
	void anOfficeIsOpenOnWorkingDays(Instant at, boolean open) {
		assertThat(GOTEBORG.unit("mottag-avo").orElseThrow().isOpen(at)).isEqualTo(open);
	}

	@Test
	void aUnitWithoutOpeningHoursIsAlwaysThere() {
		assertThat(GOTEBORG.unit("trygghetsjouren").orElseThrow().isOpen(Instant.parse("2026-12-24T03:00:00Z")))
			.isTrue();
	}

}
