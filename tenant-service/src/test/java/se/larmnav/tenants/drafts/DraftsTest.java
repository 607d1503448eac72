package se.larmnav.tenants.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Change;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.DraftEntry;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Reason;
import se.larmnav.contract.tenants.RoutinesApi.Sending;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A municipality's own administrators change its routine. */
@BesideCases
class DraftsTest {

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestClock clock;

	@Autowired
	TestFeed feed;

	@Autowired
	TestTenants tenants;

	@Autowired
	JdbcClient database;

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
	@Requirement("PLT-TEN-02")
	void whatOneWritesAndAnotherApprovesIsInForceFromItsDay() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		assertThat(draft.entry().state()).isEqualTo("DRAFT");

		var version = TownHall.published(this.adam, this.amanda, draft, "2026-04-01");

		assertThat(version.entry().number()).isEqualTo(2);
		assertThat(version.entry().standing()).isEqualTo("COMING");
		assertThat(version.entry().author()).isEqualTo("adam.admin");
		assertThat(version.entry().approver()).isEqualTo("amanda.admin");
		assertThat(standings()).containsExactly("2 COMING", "1 IN_FORCE");
		this.clock.setTo("2026-04-01T00:00");
		assertThat(standings()).containsExactly("2 IN_FORCE", "1 EARLIER");
		assertThat(told("routine-published")).extracting(one -> one.get("version").asInt()).containsExactly(1, 2);
		assertThat(told("routine-published").getLast().get("yaml").asString()).contains("within: 6 weeks");
	}

	@Test
	void everybodyMaySeeWhoDidWhat() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		TownHall.published(this.adam, this.amanda, draft, "2026-04-01");

		var published = this.amanda.draft(draft.entry().id());
		assertThat(published.history()).extracting(act -> act.by() + " " + act.what())
			.containsExactly("adam.admin BEGUN", "adam.admin WRITTEN", "adam.admin SENT", "amanda.admin APPROVED",
					"adam.admin PUBLISHED");
		assertThat(published.published()).isEqualTo(2);
		assertThat(published.may()).isEmpty();
		assertThat(this.adam.overview().drafts()).isEmpty();
	}

	@Test
	void theSecondPersonIsNeverOneWhoWroteChangedOrSentIt() {
		var begun = TownHall.keysWithin(this.adam, "6 weeks");
		var changed = this.amanda.writeValue(begun.entry().id(), begun.etag(),
				new NewValue("access.keys.contacts.second.within", "10 days"));
		var sent = send(this.adam, changed, "2026-04-01");

		assertThat(Refused.by(() -> this.adam.approve(sent.entry().id(), sent.etag())))
			.isEqualTo("403 second-person-needed");
		assertThat(Refused.by(() -> this.amanda.approve(sent.entry().id(), sent.etag())))
			.isEqualTo("403 second-person-needed");
		assertThat(Refused.by(() -> this.amanda.sendBack(sent.entry().id(), sent.etag(), new Reason("nej"))))
			.isEqualTo("403 second-person-needed");
		assertThat(this.amanda.draft(sent.entry().id()).may()).containsExactly("TAKE_BACK");
		var third = this.hall.administrator(this.town, "tredje.admin");
		assertThat(third.draft(sent.entry().id()).may()).containsExactly("TAKE_BACK", "SEND_BACK", "APPROVE");
		assertThat(third.approve(sent.entry().id(), sent.etag()).entry().state()).isEqualTo("APPROVED");
	}

	@Test
	void whatIsApprovedIsExactlyWhatWasSeen() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		var first = send(this.adam, draft, "2026-04-01");
		var back = this.adam.takeBack(first.entry().id(), first.etag());
		var other = this.adam.writeValue(back.entry().id(), back.etag(), new NewValue(TownHall.FIVE_WEEKS, "9 weeks"));
		var second = send(this.adam, other, "2026-04-01");

		assertThat(Refused.by(() -> this.amanda.approve(first.entry().id(), first.etag())))
			.isEqualTo("412 changed-meanwhile");
		assertThat(second.digest()).isNotEqualTo(first.digest());
		var approved = this.amanda.approve(second.entry().id(), second.etag());
		assertThat(approved.digest()).isEqualTo(second.digest());
		assertThat(Refused.by(() -> this.adam.writeValue(approved.entry().id(), approved.etag(),
				new NewValue(TownHall.FIVE_WEEKS, "1 week"))))
			.isEqualTo("409 draft-state");
		assertThat(this.adam.publish(approved.entry().id(), approved.etag()).text()).isEqualTo(second.text());
	}

	@Test
	void whoeverChangesWhatAnotherHasChangedIsToldByWhom() {
		var seen = TownHall.keysWithin(this.adam, "6 weeks");
		this.amanda.writeValue(seen.entry().id(), seen.etag(), new NewValue(TownHall.FIVE_WEEKS, "7 weeks"));

		var answer = put(seen, "/values", Map.of("path", TownHall.FIVE_WEEKS, "text", "8 weeks"), seen.etag());

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
		assertThat(Objects.requireNonNull(answer.getBody()).get("changedBy").asString()).isEqualTo("amanda.admin");
		assertThat(Objects.requireNonNull(answer.getBody()).get("changedAt").asString())
			.isEqualTo("2026-03-02T08:00:00Z");
		var now = this.adam.draft(seen.entry().id());
		assertThat(now.text()).contains("within: 7 weeks");
		var again = put(seen, "/values", Map.of("path", TownHall.FIVE_WEEKS, "text", "8 weeks"), now.etag());
		assertThat(again.getHeaders().getETag()).isEqualTo(this.adam.draft(seen.entry().id()).etag());
	}

	@Test
	void whoeverDoesNotSayWhatWasSeenChangesNothing() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");

		var answer = put(draft, "/text", Map.of("text", "a: 1"), null);

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
		assertThat(Objects.requireNonNull(answer.getBody()).path("type").asString()).endsWith("/if-match-missing");
		assertThat(this.adam.draft(draft.entry().id()).text()).isEqualTo(draft.text());
	}

	@Test
	void errorsStopItAndSayWhere() {
		var begun = this.adam.begin(new Beginning("Fel enhet", null, null));
		var wrong = this.adam.writeValue(begun.entry().id(), begun.etag(),
				new NewValue("alarm-reception.unit", "finns-inte"));

		var findings = this.adam.findings(wrong.entry().id());

		assertThat(findings.stops()).isTrue();
		var first = findings.findings().getFirst();
		assertThat(first.severity()).isEqualTo("ERROR");
		assertThat(first.block()).isEqualTo("alarm-reception");
		assertThat(wrong.text().lines().toList().get(first.line() - 1)).contains("finns-inte");
		assertThat(wrong.may()).containsExactly("WRITE", "DELETE");
		assertThat(Refused.by(() -> send(this.adam, wrong, "2026-04-01"))).isEqualTo("409 draft-has-errors");
	}

	@Test
	void aRoutineOfAnotherMunicipalityIsAnError() {
		var other = TownHall.routine(this.town)
			.replace("municipality: " + this.town, "municipality: ljungby")
			.replace("code: \"1480\"", "code: \"0781\"");

		var draft = this.adam.begin(new Beginning("Lånad", null, other));

		assertThat(this.adam.findings(draft.entry().id()).findings()).filteredOn("severity", "ERROR")
			.extracting(one -> one.path() + " " + one.line())
			.containsExactly("municipality 3", "code 4");
	}

	@Test
	void warningsAreAcceptedWithAWordOnly() {
		var begun = this.adam.begin(new Beginning("Vi lovar svar", null, null));
		var promise = """
				guarantee:
				  answer:
				    within: 1 minute
				    from: received
				    until: answered
				    otherwise: { what: mark }
				    source: "Beslut"
				""";
		var draft = this.adam.writeBlock(begun.entry().id(), "guarantee", begun.etag(), new Text(promise));
		assertThat(draft.entry().errors()).isZero();
		assertThat(draft.entry().warnings()).isPositive();

		assertThat(Refused.by(() -> this.adam.send(draft.entry().id(), draft.etag(),
				new Sending(LocalDate.parse("2026-04-01"), " "))))
			.isEqualTo("422 invalid /word required-with-warnings");
		assertThat(send(this.adam, draft, "2026-04-01").history().getLast().word()).isEqualTo("Nämndens beslut");
	}

	@Test
	void itIsInForceFromTomorrowAtTheEarliest() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		assertThat(this.adam.overview().earliest()).isEqualTo("2026-03-03");

		assertThat(Refused.by(() -> send(this.adam, draft, "2026-03-02")))
			.isEqualTo("422 invalid /validFrom too-early");
		var sent = send(this.adam, draft, "2026-03-03");
		assertThat(sent.entry().validFrom()).isEqualTo("2026-03-03");
		var approved = this.amanda.approve(sent.entry().id(), sent.etag());
		this.clock.setTo("2026-03-03T00:00");

		assertThat(this.adam.draft(sent.entry().id()).may()).containsExactly("TAKE_BACK");
		assertThat(Refused.by(() -> this.adam.publish(sent.entry().id(), approved.etag())))
			.isEqualTo("409 day-has-begun");
		assertThat(standings()).containsExactly("1 IN_FORCE");
	}

	@Test
	void twoVersionsDoNotBeginOnTheSameDay() {
		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "6 weeks"), "2026-04-01");

		assertThat(Refused.by(() -> TownHall.published(this.adam, this.amanda,
				TownHall.keysWithin(this.adam, "7 weeks"), "2026-04-01")))
			.isEqualTo("409 day-is-taken");
	}

	@Test
	void itIsSentBackWithAWordAndSentAnew() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		var sent = send(this.adam, draft, "2026-04-01");
		assertThat(Refused.by(() -> this.amanda.sendBack(sent.entry().id(), sent.etag(), new Reason(" "))))
			.isEqualTo("422 invalid /word missing");

		var back = this.amanda.sendBack(sent.entry().id(), sent.etag(), new Reason("Skriv källan också"));

		assertThat(back.entry().state()).isEqualTo("DRAFT");
		assertThat(back.history().getLast().word()).isEqualTo("Skriv källan också");
		assertThat(back.approver()).isNull();
		assertThat(this.adam.draft(back.entry().id()).may()).containsExactly("WRITE", "DELETE", "SEND");
		assertThat(TownHall.published(this.adam, this.amanda, back, "2026-04-02").entry().validFrom())
			.isEqualTo("2026-04-02");
	}

	@Test
	void aComingVersionIsWithdrawnBeforeItsFirstDayAndNotAfter() {
		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "6 weeks"), "2026-04-01");
		assertThat(this.adam.version(2).may()).containsExactly("BEGIN", "WITHDRAW");

		var withdrawn = this.amanda.withdraw(2, new Reason("Nämnden ångrade sig"));

		assertThat(withdrawn.entry().standing()).isEqualTo("WITHDRAWN");
		assertThat(withdrawn.entry().withdrawnBy()).isEqualTo("amanda.admin");
		assertThat(withdrawn.entry().withdrawnBecause()).isEqualTo("Nämnden ångrade sig");
		assertThat(told("routine-withdrawn")).extracting(one -> one.get("version").asInt()).containsExactly(2);
		assertThat(Refused.by(() -> this.adam.withdraw(2, new Reason("igen")))).isEqualTo("409 withdrawn-already");
		this.clock.setTo("2026-04-02T09:00");
		assertThat(standings()).containsExactly("2 WITHDRAWN", "1 IN_FORCE");
		assertThat(Refused.by(() -> this.adam.withdraw(1, new Reason("den gäller")))).isEqualTo("409 in-force-already");
	}

	@Test
	void theDayOfAWithdrawnVersionCanBeUsedAgain() {
		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "6 weeks"), "2026-04-01");
		this.adam.withdraw(2, new Reason("fel tid"));

		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "7 weeks"), "2026-04-01");

		this.clock.setTo("2026-04-01T09:00");
		assertThat(standings()).containsExactly("3 IN_FORCE", "2 WITHDRAWN", "1 EARLIER");
	}

	@Test
	void anyTwoVersionsAreComparedWithoutCountingAnybody() {
		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "6 weeks"), "2026-04-01");

		var difference = this.amanda.compare(2, 1);

		assertThat(difference.changes()).extracting(Change::sentence)
			.contains("Uppdraget kan inte verkställas: inom 5 veckor → inom 6 veckor");
		assertThat(difference.changes()).extracting(Change::affected).containsOnlyNulls();
		assertThat(Refused.by(() -> this.amanda.compare(2, 9))).isEqualTo("404 no-such-version");
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anEarlierVersionComesBackAsANewOne() {
		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "6 weeks"), "2026-04-01");
		this.clock.setTo("2026-05-04T09:00");

		var draft = this.amanda.begin(new Beginning("Tillbaka till fem veckor", 1, null));

		assertThat(draft.entry().basedOn()).isEqualTo(1);
		assertThat(draft.entry().validFrom()).isEqualTo("2026-05-05");
		assertThat(this.amanda.difference(draft.entry().id()).changes()).extracting(Change::sentence)
			.containsExactly("Gäller från: 2026-04-01 → 2026-05-05",
					"Uppdraget kan inte verkställas: inom 6 veckor → inom 5 veckor");
		var version = TownHall.published(this.amanda, this.adam, draft, "2026-06-01");
		assertThat(version.entry().number()).isEqualTo(3);
		assertThat(version.entry().basedOn()).isEqualTo(1);
		assertThat(this.adam.version(1).text()).isEqualTo(TownHall.routine(this.town));
	}

	@Test
	void aBlockIsReadInSwedishWithItsSourceAndItsAssumption() {
		var access = block(this.adam.version(1).blocks(), "access");
		assertThat(access.name()).isEqualTo("Tillträde");
		assertThat(access.rules()).anySatisfy(rule -> {
			assertThat(rule.says()).startsWith("Fem veckor efter att uppdraget mottogs");
			assertThat(rule.source()).contains("GBG-KEY-09");
		}).anySatisfy(rule -> assertThat(rule.assumption()).isEqualTo("not-stated"));
		var installation = block(this.adam.version(1).blocks(), "installation");
		assertThat(installation.rules()).anySatisfy(rule -> assertThat(rule.assumption()).isEqualTo("AMB-06"));
		assertThat(access.values())
			.anySatisfy(value -> assertThat(value.path() + " " + value.text() + " " + value.words())
				.isEqualTo(TownHall.FIVE_WEEKS + " 5 weeks inom 5 veckor"));
	}

	@Test
	void oneBlockIsChangedAndTheRestStands() {
		var begun = this.adam.begin(new Beginning("Nya tider", null, null));
		var closing = block(begun.blocks(), "closing");

		var changed = this.adam.writeBlock(begun.entry().id(), "closing", begun.etag(),
				new Text(closing.text().replace("\"Oro\"", "\"Oro eller ensamhet\"")));

		assertThat(changed.text()).isEqualTo(begun.text().replace("\"Oro\"", "\"Oro eller ensamhet\""));
		assertThat(Refused.by(() -> this.adam.writeBlock(begun.entry().id(), "closing", changed.etag(),
				new Text("dispatch:\n  a: 1\n"))))
			.isEqualTo("422 invalid /text other-block");
		assertThat(Refused.by(() -> this.adam.writeValue(begun.entry().id(), changed.etag(),
				new NewValue("closing.finns.inte", "x"))))
			.isEqualTo("422 invalid /path no-such-value");
	}

	@Test
	void aTextThatCannotBeReadIsKeptAndSaysWhy() {
		var begun = this.adam.begin(new Beginning("Trasigt", null, null));

		var broken = this.adam.write(begun.entry().id(), begun.etag(), new Text("access: [\n"));

		assertThat(broken.blocks()).isEmpty();
		assertThat(broken.entry().errors()).isPositive();
		assertThat(Refused.by(() -> this.adam.difference(broken.entry().id()))).isEqualTo("409 draft-unreadable");
		assertThat(Refused.by(() -> this.adam.tryOnHistory(broken.entry().id(), 30))).isEqualTo("409 draft-unreadable");
		assertThat(
				Refused.by(() -> this.adam.writeBlock(broken.entry().id(), "fee", broken.etag(), new Text("fee: 1"))))
			.isEqualTo("409 draft-unreadable");
		assertThat(this.adam.overview().drafts()).extracting(DraftEntry::name).contains("Trasigt");
	}

	@Test
	void aDraftIsDeletedByWhoHasSeenIt() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		assertThat(Refused.by(() -> this.amanda.delete(draft.entry().id(), "\"1\"")))
			.isEqualTo("412 changed-meanwhile");

		this.amanda.delete(draft.entry().id(), draft.etag());

		assertThat(Refused.by(() -> this.adam.draft(draft.entry().id()))).isEqualTo("404 no-such-draft");
	}

	@Test
	@Requirement("PLT-TEN-01")
	void anotherMunicipalitySeesNothingOfIt() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		var other = this.hall.open();
		var stranger = this.hall.administrator(other, "arvid.admin");

		assertThat(Refused.by(() -> stranger.draft(draft.entry().id()))).isEqualTo("404 no-such-draft");
		assertThat(Refused.by(() -> stranger.findings(draft.entry().id()))).isEqualTo("404 no-such-draft");
		assertThat(Refused.by(() -> stranger.difference(draft.entry().id()))).isEqualTo("404 no-such-draft");
		assertThat(Refused.by(() -> stranger.delete(draft.entry().id(), draft.etag()))).isEqualTo("404 no-such-draft");
		assertThat(Refused.by(() -> stranger.approve(draft.entry().id(), draft.etag()))).isEqualTo("404 no-such-draft");
		assertThat(stranger.overview().drafts()).isEmpty();
		TownHall.published(this.adam, this.amanda, draft, "2026-04-01");
		assertThat(Refused.by(() -> stranger.version(2))).isEqualTo("404 no-such-version");
		assertThat(stranger.overview().versions()).extracting(VersionEntry::number).containsExactly(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "decision-maker", "unit-head", "planner" })
	void nobodyButAnAdministratorComesHere(String role) {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		var other = this.hall.person(this.town, "sara.socialsekreterare", role);

		assertThat(Refused.by(other::overview)).isEqualTo("403 role-missing");
		assertThat(Refused.by(() -> other.version(1))).isEqualTo("403 role-missing");
		assertThat(Refused.by(() -> other.begin(new Beginning("nej", null, null)))).isEqualTo("403 role-missing");
		assertThat(Refused.by(() -> other.approve(draft.entry().id(), draft.etag()))).isEqualTo("403 role-missing");
		assertThat(Refused.by(() -> other.withdraw(1, new Reason("nej")))).isEqualTo("403 role-missing");
	}

	@Test
	void anotherSystemReadsNothingHereAndSaysNothingWithoutAKey() {
		var other = this.hall.person(this.town, "system", "integrator");

		assertThat(Refused.by(other::overview)).isEqualTo("403 role-missing");
		assertThat(Refused.by(() -> other.begin(new Beginning("nej", null, null))))
			.isEqualTo("400 idempotency-key-missing /Idempotency-Key required");
	}

	@Test
	void badInputNamesItsField() {
		assertThat(Refused.by(() -> this.adam.begin(new Beginning(" ", null, null))))
			.isEqualTo("422 invalid /name missing");
		assertThat(Refused.by(() -> this.adam.begin(new Beginning("a", 7, null))))
			.isEqualTo("422 invalid /version unknown");
		assertThat(Refused.by(() -> this.adam.begin(new Beginning("a", 1, "b: 1"))))
			.isEqualTo("422 invalid /text version-or-text");
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		assertThat(Refused.by(() -> this.adam.tryOnHistory(draft.entry().id(), 29)))
			.isEqualTo("422 invalid /days between-30-and-90");
		assertThat(Refused.by(() -> this.adam.write(draft.entry().id(), draft.etag(), new Text("x".repeat(500_001)))))
			.isEqualTo("422 invalid /text too-long");
	}

	@Test
	void whatWasPublishedOrDoneCanNeverBeChanged() {
		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "6 weeks"), "2026-04-01");

		for (var sql : List.of("update routine_version set yaml = 'x'", "delete from routine_version",
				"update routine_act set name = 'x'", "delete from routine_act",
				"update routine_origin set author = 'x'", "delete from routine_withdrawal")) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.tenants.as(this.town, () -> this.database.sql(sql).update()));
		}
	}

	private List<String> standings() {
		return this.adam.overview()
			.versions()
			.stream()
			.map(version -> version.number() + " " + version.standing())
			.toList();
	}

	private List<JsonNode> told(String type) {
		return this.feed.told(this.town, type).stream().map(event -> event.payload()).toList();
	}

	private static Draft send(RoutinesApi who, Draft draft, String day) {
		return who.send(draft.entry().id(), draft.etag(), new Sending(LocalDate.parse(day), "Nämndens beslut"));
	}

	private static Block block(List<Block> blocks, String key) {
		return blocks.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
	}

	private ResponseEntity<JsonNode> put(Draft draft, String path, Object body, @Nullable String etag) {
		var request = this.api.rest(this.hall.token(this.town, "adam.admin", "tenant-administrator"))
			.build()
			.put()
			.uri("/api/tenant/v1/routine/drafts/" + draft.entry().id() + path)
			.body(body);
		return TestApi.answer(etag == null ? request : request.header(HttpHeaders.IF_MATCH, etag));
	}

}
