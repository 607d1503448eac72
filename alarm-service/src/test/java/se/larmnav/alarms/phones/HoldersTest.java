package se.larmnav.alarms.phones;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.HoldersApi;
import se.larmnav.contract.alarms.HoldersApi.Person;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit's phone, which several use one after the other. */
@AlarmsTest
class HoldersTest {

	private static final String PHONE = "norr.telefon";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private TestTenants tenants;

	@BeforeEach
	void norrHasAPhone() throws IOException {
		clock.setTo("2026-03-02T14:00");
		var yaml = Files.readString(TestTenants.folder("goteborg").resolve("organisation.yaml"));
		tenants.giveOrganisation("goteborg", 2, yaml + "\n  - { user: " + PHONE
				+ ", name: \"Norr dag, telefon\", title: \"delad telefon\", roles: home-care, units: norr-dag, shared: true }\n");
		tenants.as("goteborg", () -> town.change("delete from phone_holder"));
	}

	private HoldersApi holders(String user) {
		return api.as(tokens.person("goteborg", user, "home-care"), HoldersApi.class);
	}

	private UUID sentToNorr() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		var operator = town.operator("goteborg");
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(alarm, new AlarmsApi.Dispatch("norr-dag", null));
		return alarm;
	}

	private String whoAcknowledged(UUID alarm) {
		town.as("goteborg", PHONE, "home-care")
			.step(alarm, UUID.randomUUID().toString(), new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null));
		return String.valueOf(town.operator("goteborg")
			.open(alarm)
			.history()
			.stream()
			.filter((line) -> line.what().equals("Kvitterat"))
			.findFirst()
			.orElseThrow()
			.who());
	}

	@Test
	void whatIsDoneWithTheUnitsPhoneIsOfThePersonWhoHasItAndNamesThePhone() {
		assertThat(whoAcknowledged(sentToNorr())).as("nobody has said who they are").isEqualTo(PHONE);
		var holding = holders(PHONE).holding();
		assertThat(holding.shared()).isTrue();
		assertThat(holding.people()).extracting(Person::user).contains("hanna.hemtjanst").doesNotContain(PHONE);
		assertThat(holders(PHONE).take(new HoldersApi.Choice("hanna.hemtjanst")).until())
			.isEqualTo(clock.instant().plus(Duration.ofHours(12)));
		assertThat(whoAcknowledged(sentToNorr())).isEqualTo("Hanna Exempel (" + PHONE + ")");
		clock.advance(Duration.ofHours(12));
		assertThat(holders(PHONE).holding().holder()).as("the shift is over").isNull();
	}

	@Test
	void nobodyOfAnotherUnitHasItAndAPersonsOwnLoginIsNobodyElses() {
		for (var user : List.of("anna.operator", "nobody", PHONE)) {
			assertThat(refused(PHONE, user)).as(user).isEqualTo(422);
		}
		assertThat(refused("hanna.hemtjanst", "hanna.hemtjanst")).isEqualTo(409);
		assertThat(holders("hanna.hemtjanst").holding().shared()).isFalse();
	}

	private int refused(String login, String user) {
		return api
			.post(tokens.person("goteborg", login, "home-care"), "/api/alarms/v1/phone-holders",
					new HoldersApi.Choice(user))
			.getStatusCode()
			.value();
	}

}
