package se.larmnav.tenants.drafts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.tenants.AlarmTrialsApi;
import se.larmnav.contract.tenants.AlarmTrialsApi.Count;
import se.larmnav.contract.tenants.AlarmTrialsApi.Example;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.guarantee.DeclaredPeriod;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.history.alarm.RecordedAlarm;
import se.larmnav.routine.history.alarm.RecordedDeed;
import se.larmnav.routine.history.alarm.RecordedDeed.RecordedErrand;
import se.larmnav.routine.history.alarm.RecordedDeed.What;
import se.larmnav.routine.signal.Signal;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/** What a draft would have made of the alarms: alarm-service knows how they went. */
@BesideCases
class BesideAlarmsTest {

	private static final Instant AT = Instant.parse("2026-04-20T12:00:00Z");

	private final AlarmsAtWork alarms = BesideCases.Settings.ALARMS;

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestClock clock;

	String town;

	RoutinesApi adam;

	@BeforeEach
	void aMunicipalityThatPromisesSixtyMinutes() {
		this.clock.setTo("2026-05-04T09:00");
		this.alarms.begin();
		this.town = this.hall.open("ljungby");
		this.adam = this.hall.administrator(this.town, "adam.admin");
	}

	@Test
	void aDraftIsTriedOnTheAlarmsThatWere() {
		this.alarms.record(visited(1, 50));
		this.alarms.record(visited(2, 20));
		this.alarms.record(visited(3, 70));

		var trial = trials().tryOnAlarms(actedWithin("45 minutes"), 30);

		assertThat(trial.from()).isEqualTo("2026-04-03T22:00:00Z");
		assertThat(trial.until()).isEqualTo("2026-05-03T22:00:00Z");
		assertThat(trial.against()).containsExactly(1);
		assertThat(trial.alarms()).isEqualTo(3);
		assertThat(trial.open()).isZero();
		assertThat(trial.counts()).contains(new Count("Brutet: löftet om åtgärd", 1, 2),
				new Count("Hållet: löftet om åtgärd", 2, 1));
		assertThat(trial.summary()).contains("1 löfte hade brutits utöver dem som bröts");
		assertThat(trial.examples()).filteredOn(one -> one.kind().equals("MISSED"))
			.extracting(Example::alarm)
			.containsExactly(new UUID(9, 1), new UUID(9, 3));
		assertThat(trial.examples()).allSatisfy(one -> assertThat(one.received()).isEqualTo(AT));
		assertThat(this.alarms.asked()).hasSize(3)
			.allMatch(asked -> asked.startsWith("GET /internal/routine/recorded?"));
	}

	@Test
	void theStormIsThatOfTheTimeAndTheDraftSaysWhetherItCounts() {
		this.alarms.record(visited(1, 70));
		this.alarms
			.declare(new DeclaredPeriod(Promise.Exemption.EXTREME_WEATHER, AT.minusSeconds(600), AT.plusSeconds(600)));
		var begun = this.adam.begin(new Beginning("Väder", null, null));
		var excepted = this.adam.write(begun.entry().id(), begun.etag(), new RoutinesApi.Text(
				begun.text().replace("    until: acted\n", "    until: acted\n    not-counted-in: extreme-weather\n")));

		assertThat(trials().tryOnAlarms(excepted.entry().id(), 30).counts())
			.contains(new Count("Räknas inte: löftet om åtgärd", 0, 1), new Count("Brutet: löftet om åtgärd", 1, 0));
	}

	@Test
	void theSameDraftOnTheSameAlarmsGivesTheSameBytesAllDay() {
		for (int n = 0; n < 30; n++) {
			this.alarms.record(visited(n, 20 + 2 * n));
		}
		var draft = actedWithin("45 minutes");

		var first = bytes(draft);
		this.clock.setTo("2026-05-04T23:59");

		assertThat(bytes(draft)).isEqualTo(first).contains("\"digest\"");
		assertThat(bytes(actedWithin("44 minutes"))).isNotEqualTo(first);
	}

	@Test
	void aMunicipalityWithoutAlarmsIsToldThatThereWereNone() {
		var trial = trials().tryOnAlarms(actedWithin("45 minutes"), 90);

		assertThat(trial.alarms()).isZero();
		assertThat(trial.counts()).isEmpty();
		assertThat(trial.examples()).isEmpty();
	}

	@Test
	void aTimeThatIsTooLongOrTooShortIsRefusedWithItsField() {
		var draft = actedWithin("45 minutes");
		for (var days : List.of(0, 29, 91, 4_000)) {
			var answer = get("adam.admin", "tenant-administrator", draft, "?days=" + days);
			assertThat(answer.getStatusCode().value()).isEqualTo(422);
			assertThat(String.valueOf(answer.getBody())).contains("/days");
		}
		assertThat(this.alarms.asked()).isEmpty();
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalitysDraftIsNotThereAndOthersMayNotTry() {
		var draft = actedWithin("45 minutes");
		var stranger = this.hall.open("ljungby");
		var answer = this.api.get(this.hall.token(stranger, "arvid.admin", "tenant-administrator"), path(draft, ""));

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get("olle.operator", "operator", draft, "").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(this.alarms.asked()).isEmpty();
	}

	@Test
	void aDraftThatCannotBeReadIsAConflictAndWithoutAlarmServiceNothingIsSaid() {
		var begun = this.adam.begin(new Beginning("Trasig", null, null));
		var broken = this.adam.write(begun.entry().id(), begun.etag(),
				new RoutinesApi.Text(begun.text().replace("within: 60 minutes", "within: 60 bananas")));
		assertThat(get("adam.admin", "tenant-administrator", broken.entry().id(), "").getStatusCode())
			.isEqualTo(HttpStatus.CONFLICT);
		this.alarms.away();
		assertThat(get("adam.admin", "tenant-administrator", actedWithin("45 minutes"), "").getStatusCode())
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
	}

	private AlarmTrialsApi trials() {
		return this.api.as(this.hall.token(this.town, "adam.admin", "tenant-administrator"), AlarmTrialsApi.class);
	}

	private UUID actedWithin(String span) {
		var begun = this.adam.begin(new Beginning("Åtgärd inom " + span, null, null));
		return this.adam
			.write(begun.entry().id(), begun.etag(),
					new RoutinesApi.Text(begun.text().replace("within: 60 minutes", "within: " + span)))
			.entry()
			.id();
	}

	private ResponseEntity<?> get(String user, String role, UUID draft, String query) {
		return this.api.get(this.hall.token(this.town, user, role), path(draft, query));
	}

	private static String path(UUID draft, String query) {
		return "/api/tenant/v1/routine/drafts/" + draft + "/alarm-trial" + query;
	}

	private String bytes(UUID draft) {
		return String.valueOf(this.api.rest(this.hall.token(this.town, "adam.admin", "tenant-administrator"))
			.build()
			.get()
			.uri(path(draft, "?days=60"))
			.retrieve()
			.body(String.class));
	}

	/** An alarm that was answered at once and acted on after so many minutes. */
	private static RecordedAlarm visited(int number, int minutes) {
		var sent = new RecordedErrand("hemtjanst-lagan", "PHONE", 1, 1, 0, true);
		var taken = new RecordedErrand("hemtjanst-lagan", "PHONE", 1, 0, 0, true);
		var deeds = new ArrayList<RecordedDeed>();
		deeds.add(new RecordedDeed(What.RECEIVED, AT, AT, false, null));
		deeds.add(deed(What.ANSWERED, 30, null));
		deeds.add(deed(What.DISPATCHED, 60, sent));
		deeds.add(deed(What.ACKNOWLEDGED, 120, taken));
		deeds.add(deed(What.ACTED, 60L * minutes, null));
		deeds.add(deed(What.CLOSED, 60L * minutes + 60, null));
		return new RecordedAlarm(new UUID(9, number), AT, 1, "lagan", Signal.of("ME", "3", "10"), false, deeds);
	}

	private static RecordedDeed deed(What what, long after, @Nullable RecordedErrand errand) {
		return new RecordedDeed(what, AT.plusSeconds(after), AT.plusSeconds(after), false, errand);
	}

}
