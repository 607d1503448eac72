package se.larmnav.alarms.board;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.HistoryEntry;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;

/** One alarm with everything that can be known of it, each thing at a time of its own. */
@AlarmsTest
class WholeRecordTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestFeed feed;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	@AfterEach
	void asTheFileSays() {
		town.giveRoutine("ljungby", (yaml) -> yaml);
	}

	private Instant aMinuteLater() {
		clock.advance(Duration.ofMinutes(1));
		return clock.instant();
	}

	@Test
	@Requirement({ "PLT-ALM-01", "GIS-DEC-03" })
	void oneRecordSaysWhoWhereFromWhenByWhomThroughWhatAndHowItWent() {
		var home = aCouple();
		var received = clock.instant();
		var alarm = town.press(home).id();
		var operator = town.operator("ljungby");
		var answered = aMinuteLater();
		operator.answer(alarm);
		var noContact = aMinuteLater();
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "NO_CONTACT", null));
		var talked = aMinuteLater();
		operator.contact(alarm, new AlarmsApi.Contact("PHONE", "TALKED", "Har ramlat i hallen"));
		var dispatched = aMinuteLater();
		operator.dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		var accepted = aMinuteLater();
		step(alarm, "ACKNOWLEDGED", null);
		var onTheWay = aMinuteLater();
		step(alarm, "ON_THE_WAY", null);
		var arrived = aMinuteLater();
		step(alarm, "ON_SITE", null);
		var completed = aMinuteLater();
		step(alarm, "ACTED", "visit");
		operator.note(alarm, new AlarmsApi.Note("Dottern är underrättad"));
		operator.close(alarm, new AlarmsApi.Closing("fall", "visited", null));

		var record = operator.open(alarm);
		assertThat(record.tenant()).isEqualTo("ljungby");
		assertThat(record.kind()).as("source").isEqualTo("Larmknapp");
		assertThat(record.people()).extracting(AlarmsApi.Person::name)
			.containsExactlyInAnyOrder("Karl Exempel", "Greta Exempel");
		assertThat(Objects.requireNonNull(record.device()).controllerId()).isEqualTo(home.controller());
		assertThat(record.receivedAt()).isEqualTo(received);
		assertThat(record.answeredAt()).isEqualTo(answered);
		assertThat(record.answeredBy()).isEqualTo("olle.operator");
		assertThat(at(record, "Ingen kontakt", "i larmdosan")).isEqualTo(noContact);
		assertThat(at(record, "Talkontakt", "på vanlig telefon · Har ramlat i hallen")).isEqualTo(talked);
		var sent = Objects.requireNonNull(record.dispatch());
		assertThat(sent.at()).isEqualTo(dispatched);
		assertThat(List.of(sent.unit(), sent.channel())).containsExactly("hemtjanst-lagan", "PHONE");
		assertThat(sent.acknowledgedAt()).isEqualTo(accepted);
		assertThat(sent.acknowledgedBy()).isEqualTo("leo.hemtjanst");
		assertThat(sent.onTheWayAt()).isEqualTo(onTheWay);
		assertThat(sent.onSiteAt()).isEqualTo(arrived);
		assertThat(sent.actedAt()).isEqualTo(completed);
		assertThat(at(record, "Åtgärdat", "Hjälp upp · Besök")).isEqualTo(completed);
		assertThat(at(record, "Besök registrerat", "larmet kom in till larmcentralen 2026-03-02 14:00"))
			.as("centre time")
			.isEqualTo(completed);
		assertThat(Objects.requireNonNull(record.answerTarget()).state()).isEqualTo("IN_TIME");
		assertThat(Objects.requireNonNull(record.actTarget()).state()).isEqualTo("IN_TIME");
		assertThat(record.history()).extracting(HistoryEntry::detail).contains("Dottern är underrättad");
		assertThat(operator.asSeen(alarm, clock.instant()).whole()).isTrue();
	}

	/** The words as Gislaved's own file writes them. */
	@Test
	@Requirement("GIS-ALM-09")
	void thatTheAlarmIsNot112StandsBesideItInTheMunicipalitysWords() throws IOException {
		var gislaved = Files.readAllLines(TestTenants.folder("gislaved").resolve("routine-2026-01-01.yaml"));
		var line = gislaved.stream().filter((one) -> one.contains("{ key: not-112, title:")).findFirst().orElseThrow();
		town.giveRoutine("ljungby", (yaml) -> yaml.replace("\ndocuments:\n", "\ndocuments:\n" + line + "\n"));
		var alarm = town.press(town.karlInLjungby()).id();

		assertThat(town.operator("ljungby").open(alarm).guidance())
			.filteredOn((one) -> one.title().equals("Larmet ersätter inte 112"))
			.singleElement()
			.satisfies((one) -> assertThat(one.text()).contains("inte tänkt att ersätta larmnumret 112"));
		var elsewhere = town.press(town.elsaInGoteborg()).id();
		assertThat(town.operator("goteborg").open(elsewhere).guidance()).extracting(AlarmsApi.Guidance::title)
			.doesNotContain("Larmet ersätter inte 112");
	}

	private static Instant at(AlarmsApi.AlarmView record, String what, String detail) {
		return record.history()
			.stream()
			.filter((line) -> line.what().equals(what) && String.valueOf(line.detail()).contains(detail))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + what + ", " + detail + " in " + record.history()))
			.at();
	}

	private void step(UUID alarm, String step, @Nullable String way) {
		town.as("ljungby", "leo.hemtjanst", "home-care")
			.step(alarm, alarm + step, new AlarmsApi.Step(step, null, (way == null) ? null : "lifted", way, null));
	}

	private Town.Inhabited aCouple() {
		var karl = Town.person("Karl", "Exempel", "194105059878");
		var home = new Town.Inhabited("ljungby", UUID.randomUUID(), (UUID) Objects.requireNonNull(karl.get("personId")),
				Town.nextController());
		feed.tell("cases", "ljungby", "home-changed",
				town.changed(home, "lagan", List.of(karl, Town.person("Greta", "Exempel", "193307159883")), 1));
		return home;
	}

}
