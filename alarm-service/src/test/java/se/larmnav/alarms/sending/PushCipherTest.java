package se.larmnav.alarms.sending;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What phones are sent is what RFC 8291 says, by its own example (section 5). */
class PushCipherTest {

	private static final String PHONE = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

	private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

	private static final String SENDER = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

	private static final String SENDERS_OWN = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";

	private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";

	private static final String MESSAGE = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
			+ "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNW"
			+ "QexSgSxsj_Qulcy4a-fN";

	@Test
	void theExampleOfTheStandardIsWrittenByteForByte() throws GeneralSecurityException {
		var key = PushCipher.key(decoded(SENDER));
		var own = KeyFactory.getInstance("EC")
			.generatePrivate(new ECPrivateKeySpec(new BigInteger(1, decoded(SENDERS_OWN)), key.getParams()));
		var text = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8);
		var message = PushCipher.encrypt(text, decoded(PHONE), decoded(SECRET), new KeyPair(key, own), decoded(SALT));
		assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(message)).isEqualTo(MESSAGE);
	}

	@Test
	void aKeyIsThePointThatItWasMadeOf() throws GeneralSecurityException {
		assertThat(PushCipher.point(PushCipher.key(decoded(PHONE)))).isEqualTo(decoded(PHONE));
	}

	@Test
	void aPointThatIsNotOnTheCurveOrASecretOfAnotherLengthIsNoPhone() {
		var beside = decoded(PHONE);
		beside[64] ^= 1;
		var endpoint = java.net.URI.create("https://fcm.googleapis.com/x");
		assertThatIllegalArgumentException().isThrownBy(
				() -> new Phone(endpoint, Base64.getUrlEncoder().withoutPadding().encodeToString(beside), SECRET));
		assertThatIllegalArgumentException().isThrownBy(() -> new Phone(endpoint, "BCVx", SECRET));
		assertThatIllegalArgumentException().isThrownBy(() -> new Phone(endpoint, PHONE, "BTBZ"));
		assertThat(new Phone(endpoint, PHONE, SECRET).endpoint()).isEqualTo(endpoint);
	}

	private static byte[] decoded(String text) {
		return Base64.getUrlDecoder().decode(text);
	}

}
