package se.larmnav.alarms.phones;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Post;
import se.larmnav.alarms.PushService.Handset;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Phones that people have let notify them, with a push service that is really there. */
@AlarmsTest
class PhonesTest {

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
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
		tenants.as("goteborg", () -> town.change("delete from phone"));
		tenants.as("ljungby", () -> town.change("delete from phone"));
	}

	private PhonesApi hanna(String tenant) {
		return api.as(tokens.person(tenant, "hanna.hemtjanst", "home-care"), PhonesApi.class);
	}

	private Handset hannasPhone(String tenant) {
		var handset = Post.PUSH.handset();
		hanna(tenant).register(new PhonesApi.Registration(handset.endpoint(), handset.key(), handset.secret()));
		return handset;
	}

	private UUID sentToNorr() {
		var alarm = town.press(town.elsaInGoteborg()).id();
		var operator = town.operator("goteborg");
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", "Har ramlat i badrummet"));
		operator.dispatch(alarm, new AlarmsApi.Dispatch("norr-dag", "Har ramlat i badrummet"));
		return alarm;
	}

	private long phones() {
		return tenants.as("goteborg", () -> town.count("phone", "user_name", "hanna.hemtjanst"));
	}

	@Test
	void aUnitsPhonesAreWokenByADispatchAndToldNotToGoWithNothingOfThePerson() {
		var handset = hannasPhone("goteborg");
		var alarm = sentToNorr();
		await().until(() -> Post.PUSH.taken(handset).size() == 1);
		town.operator("goteborg").recall(alarm, new AlarmsApi.Recall("Anhörig är där"));
		await().until(() -> Post.PUSH.taken(handset).size() == 2);
		assertThat(Post.PUSH.read(handset)).satisfiesExactly(
				(woken) -> assertThat(woken).contains("Nytt larm, Norr dag"),
				(back) -> assertThat(back).contains("Larmet återkallat, Norr dag"));
		assertThat(Post.PUSH.read(handset).toString()).doesNotContain("Elsa", "Exempel", "Kungsgatan", "193904129896",
				"Hisingen", "ramlat", "Anhörig");
	}

	@Test
	void whatComesIsSignedByTheInstallationAndOfOneAlarm() {
		var handset = hannasPhone("goteborg");
		var alarm = sentToNorr();
		await().until(() -> Post.PUSH.taken(handset).size() == 1);
		var taken = Post.PUSH.taken(handset).getFirst();
		var key = hanna("goteborg").pushKey().key();
		assertThat(key).isNotNull();
		assertThat(Post.PUSH.isFromHolderOf(taken, String.valueOf(key))).isTrue();
		assertThat(taken.headers().get("Content-encoding")).containsExactly("aes128gcm");
		assertThat(taken.headers().get("Urgency")).containsExactly("high");
		assertThat(taken.headers().get("Topic")).containsExactly(alarm.toString().replace("-", ""));
	}

	@Test
	@Requirement("PLT-TEN-02")
	void aPhoneOfAnotherMunicipalityOrOfAnotherUnitHearsNothing() {
		var mine = hannasPhone("goteborg");
		var elsewhere = hannasPhone("ljungby");
		var other = Post.PUSH.handset();
		api.as(tokens.person("goteborg", "vera.vast", "home-care"), PhonesApi.class)
			.register(new PhonesApi.Registration(other.endpoint(), other.key(), other.secret()));
		sentToNorr();
		await().until(() -> Post.PUSH.taken(mine).size() == 1);
		assertThat(Post.PUSH.taken(elsewhere)).isEmpty();
		assertThat(Post.PUSH.taken(other)).isEmpty();
	}

	@Test
	void aPhoneThatIsGoneIsForgottenAndOneThatIsTakenAwayHearsNothing() {
		var gone = hannasPhone("goteborg");
		var off = hannasPhone("goteborg");
		var mine = hannasPhone("goteborg");
		Post.PUSH.gone(gone);
		hanna("goteborg").remove(new PhonesApi.Removal(off.endpoint()));
		assertThat(phones()).isEqualTo(2);
		sentToNorr();
		await().until(() -> phones() == 1);
		await().until(() -> Post.PUSH.taken(mine).size() == 1);
		assertThat(Post.PUSH.taken(off)).isEmpty();
	}

	@Test
	void aPhoneThatSomebodyElseTakesOverIsTheirs() {
		var handset = hannasPhone("goteborg");
		api.as(tokens.person("goteborg", "vera.vast", "home-care"), PhonesApi.class)
			.register(new PhonesApi.Registration(handset.endpoint(), handset.key(), handset.secret()));
		assertThat(phones()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://127.0.0.2/x", "https://10.0.0.1/x", "https://push.example.com/x",
			"ftp://127.0.0.1/x", "http://127.0.0.1@10.0.0.1/x", "nothing" })
	void anAddressThatIsNoPushServiceOfOursIsRefusedByItsField(String endpoint) {
		var handset = Post.PUSH.handset();
		assertThat(refused(new PhonesApi.Registration(endpoint, handset.key(), handset.secret())))
			.isEqualTo("422 /endpoint");
		assertThat(phones()).isZero();
	}

	@Test
	void aKeyThatIsNoneIsRefusedByItsField() {
		var handset = Post.PUSH.handset();
		assertThat(refused(new PhonesApi.Registration(handset.endpoint(), "BCVx", handset.secret())))
			.isEqualTo("422 /key");
		assertThat(refused(Map.of("endpoint", handset.endpoint(), "key", handset.key()))).isEqualTo("422 /secret");
	}

	private String refused(Object body) {
		var answer = api.post(tokens.person("goteborg", "hanna.hemtjanst", "home-care"), "/api/alarms/v1/phones", body);
		var problem = answer.getBody();
		return answer.getStatusCode().value() + " "
				+ (problem == null ? "" : problem.path("errors").path(0).path("pointer").asString(""));
	}

}
