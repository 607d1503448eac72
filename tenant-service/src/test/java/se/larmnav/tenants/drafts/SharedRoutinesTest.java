package se.larmnav.tenants.drafts;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Origin;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.contract.tenants.SharedRoutinesApi.Name;
import se.larmnav.contract.tenants.SharedRoutinesApi.SharedRoutine;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** A municipality lets others use its routine, and one of them begins from it. */
@BesideCases
class SharedRoutinesTest {

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestClock clock;

	@Autowired
	TestTenants tenants;

	@Autowired
	JdbcClient database;

	String town;

	String village;

	SharedRoutinesApi adam;

	SharedRoutinesApi vera;

	@BeforeEach
	void twoMunicipalitiesThatWorkDifferently() {
		this.clock.setTo("2026-03-02T09:00");
		BesideCases.Settings.CASES.begin();
		this.town = this.hall.open();
		this.village = this.hall.open("ljungby");
		this.adam = administrator(this.town, "adam.admin");
		this.vera = administrator(this.village, "vera.admin");
	}

	@Test
	@Requirement("PLT-TEN-03")
	void whatOneSharesAnotherBeginsFromAndItsOriginStaysInTheVersion() {
		this.adam.share(1);
		var neighbour = this.hall.open();
		var nora = administrator(neighbour, "nora.admin");
		var norasRoutines = this.hall.administrator(neighbour, "nora.admin");
		assertThat(nora.shared()).filteredOn(one -> one.municipality().equals(this.town))
			.extracting(SharedRoutine::name, SharedRoutine::version, SharedRoutine::validFrom)
			.containsExactly(tuple("Göteborgs Stad", 1, LocalDate.parse("2026-01-01")));

		var id = nora.adopt(this.town, 1, new Name("Som i Göteborg")).id();

		var begun = norasRoutines.draft(id);
		var origin = new Origin("Göteborgs Stad", 1, LocalDate.parse("2026-03-02"));
		assertThat(begun.entry().origin()).isEqualTo(origin);
		assertThat(begun.text()).contains("municipality: " + neighbour, "voice-number: \"+46313900640\"");
		assertThat(codes(norasRoutines, begun)).contains("ERROR own-decision-missing", "WARNING links-of-another");
		var decided = norasRoutines.writeValue(id, begun.etag(), new NewValue("decided", "Nämnden 2026-03-10 § 12"));
		var version = TownHall.published(norasRoutines, this.hall.administrator(neighbour, "nils.admin"), decided,
				"2026-04-01");
		assertThat(version.entry().origin()).isEqualTo(origin);
		assertThat(norasRoutines.overview().versions().getFirst().origin()).isEqualTo(origin);
	}

	@Test
	void theOriginCannotBeTakenOutOfADraftThatBeganAsAnothers() {
		this.adam.share(1);
		var veras = this.hall.administrator(this.village, "vera.admin");
		var begun = veras.draft(this.vera.adopt(this.town, 1, new Name("Som grannen")).id());

		var without = veras.writeBlock(begun.entry().id(), "adopted-from", begun.etag(), new Text(""));

		assertThat(codes(veras, without)).contains("ERROR origin-missing");
		assertThat(without.may()).doesNotContain("SEND");
	}

	@Test
	void whatTheOtherLacksInItsOrganisationAreFindingsAtTheirPlace() {
		this.adam.share(1);
		var veras = this.hall.administrator(this.village, "vera.admin");

		var begun = veras.draft(this.vera.adopt(this.town, 1, new Name("Som grannen")).id());

		assertThat(begun.text()).contains("municipality: " + this.village, "code: \"0781\"",
				"voice-number: \"+46701740623\"");
		var findings = veras.findings(begun.entry().id());
		assertThat(findings.stops()).isTrue();
		assertThat(findings.findings()).filteredOn(one -> one.severity().equals("ERROR"))
			.hasSizeGreaterThan(3)
			.allSatisfy(one -> assertThat(one.line()).isPositive());
		assertThat(veras.difference(begun.entry().id()).changes()).isNotEmpty();
	}

	@Test
	void nothingPersonalIsSharedNotEvenInAComment() {
		var routines = this.hall.administrator(this.town, "adam.admin");
		var draft = TownHall.keysWithin(routines, "6 weeks");
		var written = routines.write(draft.entry().id(), draft.etag(), new Text(
				"# Fråga Adela Exempel, 031-390 06 40 eller adela@kommun.invalid, om 19391224-1238\n" + draft.text()));
		TownHall.published(routines, this.hall.administrator(this.town, "amanda.admin"), written, "2026-04-01");
		this.clock.setTo("2026-04-01T09:00");

		assertThat(this.adam.sharing(2).findings()).extracting(Finding::code, Finding::line)
			.contains(tuple("phone-number", 1), tuple("mail-address", 1), tuple("personal-number", 1));
		assertThat(this.adam.sharing(2).may()).isEmpty();
		assertThat(Refused.by(() -> this.adam.share(2))).isEqualTo("409 not-fit-to-share");
		assertThat(this.vera.shared()).noneMatch(one -> one.municipality().equals(this.town));
	}

	@Test
	void theNamesOfThoseWhoWorkThereAreFoundAndTheAlarmCentresNumberIsTakenOut() {
		var own = this.tenants.as(this.town,
				() -> this.database.sql("select yaml from organisation_version order by version desc limit 1")
					.query(String.class)
					.single());
		var colleague = own.lines()
			.filter(line -> line.contains("- { user: "))
			.findFirst()
			.orElseThrow()
			.replaceFirst(".*name: \"([^\"]+)\".*", "$1");
		var routines = this.hall.administrator(this.town, "adam.admin");
		var draft = TownHall.keysWithin(routines, "6 weeks");
		var written = routines.writeValue(draft.entry().id(), draft.etag(),
				new NewValue("decided", "Enligt " + colleague + ", 2026"));
		TownHall.published(routines, this.hall.administrator(this.town, "amanda.admin"), written, "2026-04-01");
		this.clock.setTo("2026-04-01T09:00");

		assertThat(this.adam.sharing(2).findings()).extracting(Finding::code).containsExactly("staff-name");
		this.adam.share(1);
		assertThat(this.vera.open(this.town, 1).text()).contains("voice-number: \"+46000000000\"")
			.doesNotContain("46313900640");
		assertThat(this.vera.open(this.town, 1).blocks()).extracting(RoutinesApi.Block::key).contains("access");
	}

	@Test
	void onlyWhatIsSharedIsSeenAndOnlyAsLongAsItIs() {
		assertThat(Refused.by(() -> this.vera.open(this.town, 1))).isEqualTo("404 no-such-shared-routine");
		assertThat(Refused.by(() -> this.vera.adopt(this.town, 1, new Name("nej"))))
			.isEqualTo("404 no-such-shared-routine");
		this.adam.share(1);
		assertThat(this.adam.share(1).history()).extracting(act -> act.by() + " " + act.what())
			.containsExactly("adam.admin SHARED");
		assertThat(this.adam.shared()).noneMatch(one -> one.municipality().equals(this.town));
		assertThat(Refused.by(() -> this.adam.adopt(this.town, 1, new Name("nej"))))
			.isEqualTo("404 no-such-shared-routine");
		var taken = this.vera.adopt(this.town, 1, new Name("Som grannen"));

		assertThat(this.adam.stop(1).may()).containsExactly("SHARE");

		assertThat(Refused.by(() -> this.vera.open(this.town, 1))).isEqualTo("404 no-such-shared-routine");
		assertThat(this.hall.administrator(this.village, "vera.admin").draft(taken.id()).entry().origin()).isNotNull();
	}

	@Test
	void aVersionThatHasNotBegunIsNotShared() {
		TownHall.published(this.hall.administrator(this.town, "adam.admin"),
				this.hall.administrator(this.town, "amanda.admin"),
				TownHall.keysWithin(this.hall.administrator(this.town, "adam.admin"), "6 weeks"), "2026-04-01");

		assertThat(Refused.by(() -> this.adam.share(2))).isEqualTo("409 not-in-force-yet");
		assertThat(Refused.by(() -> this.adam.share(9))).isEqualTo("404 no-such-version");
		assertThat(Refused.by(() -> this.vera.adopt(this.town, 1, new Name(" "))))
			.isEqualTo("422 invalid /name missing");
	}

	@Test
	void aMunicipalityCanNeitherShareNorStopInAnothersName() {
		this.adam.share(1);

		var stopped = this.tenants.as(this.village,
				() -> this.database.sql("delete from platform.shared_routine where tenant = :other")
					.param("other", this.town)
					.update());
		assertThat(stopped).isZero();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.tenants.as(this.village, () -> this.database.sql("""
					insert into platform.shared_routine (tenant, version, name, valid_from, yaml, shared_at)
					values (:other, 7, 'x', '2026-01-01', 'x', now())""").param("other", this.town).update()));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.tenants.as(this.town,
				() -> this.database.sql("update platform.shared_routine set yaml = 'x'").update()));
	}

	@Test
	void nobodyButAnAdministratorComesHere() {
		this.adam.share(1);
		var other = this.api.as(this.hall.token(this.village, "ulla.chef", "unit-head"), SharedRoutinesApi.class);

		for (var asked : List.<Runnable>of(other::shared, () -> other.open(this.town, 1), () -> other.share(1),
				() -> other.stop(1), () -> other.adopt(this.town, 1, new Name("nej")))) {
			assertThat(Refused.by(asked)).isEqualTo("403 role-missing");
		}
	}

	private SharedRoutinesApi administrator(String tenant, String user) {
		return this.api.as(this.hall.token(tenant, user, "tenant-administrator"), SharedRoutinesApi.class);
	}

	private static List<String> codes(RoutinesApi routines, RoutinesApi.Draft draft) {
		return routines.findings(draft.entry().id())
			.findings()
			.stream()
			.map(one -> one.severity() + " " + one.code())
			.toList();
	}

}
