package se.larmnav.tenants.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Reason;
import se.larmnav.contract.tenants.RoutinesApi.Sending;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people stand behind a routine, and each of them behind what they have seen. */
@BesideCases
class SecondPersonTest {

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	String town;

	RoutinesApi adam;

	RoutinesApi amanda;

	@BeforeEach
	void aMunicipalityWithTwoAdministrators() {
		this.clock.setTo("2026-03-02T09:00");
		BesideCases.Settings.CASES.begin();
		this.town = this.hall.open();
		this.adam = this.hall.administrator(this.town, "adam.admin");
		this.amanda = this.hall.administrator(this.town, "amanda.admin");
	}

	@Test
	void theSamePersonIsNoSecondPersonInAnotherSessionOrUnderAnotherName() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		var sent = this.adam.send(draft.entry().id(), draft.etag(),
				new Sending(LocalDate.parse("2026-04-01"), "Nämndens beslut"));
		var elsewhere = this.api.as(
				this.tokens.token(claims -> claims.subject("subject-of-adam.admin")
					.jwtID(UUID.randomUUID().toString())
					.claim("sid", "en-annan-session")
					.claim("preferred_username", "adam.nytt-namn")
					.claim("name", "Amanda Exempel")
					.claim("organization", TestTokens.organization(this.town, "tenant-administrator"))),
				RoutinesApi.class);

		assertThat(Refused.by(() -> elsewhere.approve(sent.entry().id(), sent.etag())))
			.isEqualTo("403 second-person-needed");
		assertThat(Refused.by(() -> elsewhere.sendBack(sent.entry().id(), sent.etag(), new Reason("x"))))
			.isEqualTo("403 second-person-needed");
		assertThat(elsewhere.draft(sent.entry().id()).may()).doesNotContain("APPROVE", "SEND_BACK");
		assertThat(this.amanda.approve(sent.entry().id(), sent.etag()).entry().state()).isEqualTo("APPROVED");
	}

	@Test
	void nothingIsDoneWithADraftThatIsNotAsItWasSeen() {
		var seen = TownHall.keysWithin(this.adam, "6 weeks");
		UUID id = seen.entry().id();
		var now = this.adam.writeValue(id, seen.etag(), new NewValue(TownHall.FIVE_WEEKS, "7 weeks"));
		for (var stale : List.of(seen.etag(), "\"0\"", "*", "W/" + now.etag(), now.etag().replace("\"", ""))) {
			for (var asked : List.<Consumer<RoutinesApi>>of(
					who -> who.send(id, stale, new Sending(LocalDate.parse("2026-04-01"), "x")),
					who -> who.takeBack(id, stale), who -> who.approve(id, stale),
					who -> who.sendBack(id, stale, new Reason("x")), who -> who.publish(id, stale),
					who -> who.delete(id, stale), who -> who.write(id, stale, new Text("a: 1")),
					who -> who.writeBlock(id, "fee", stale, new Text("fee: 1")),
					who -> who.writeValue(id, stale, new NewValue(TownHall.FIVE_WEEKS, "1 week")))) {
				assertThat(Refused.by(() -> asked.accept(this.amanda))).as(stale).isEqualTo("412 changed-meanwhile");
			}
		}
		assertThat(this.adam.draft(id).etag()).isEqualTo(now.etag());
	}

}
