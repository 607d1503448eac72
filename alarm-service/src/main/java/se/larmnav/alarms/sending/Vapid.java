package se.larmnav.alarms.sending;

import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.token.ServiceKeys;

/**
 * Tells push services who sends (RFC 8292), by a key of the installation's own that is
 * for nothing else: phones let nobody notify them but its holder.
 */
@Component
class Vapid {

	/** The name of the key among the installation's. */
	static final String KEY = "push";

	/** The longest that a push service must accept is a day. */
	private static final int SECONDS = 12 * 3600;

	private final ServiceKeys keys;

	Vapid(ServiceKeys keys) {
		this.keys = keys;
	}

	/** The public key as browsers want it; nothing where the installation has none. */
	Optional<String> publicKey() {
		return Optional.ofNullable(keys.publicKey(KEY))
			.map((key) -> Base64.getUrlEncoder().withoutPadding().encodeToString(PushCipher.point(key)));
	}

	/** What is said of the sender to the push service of an address. */
	String authorization(URI endpoint, String contact, Instant now) throws NotSent {
		var key = publicKey().orElseThrow(() -> new NotSent("no-push-key"));
		var claims = new JWTClaimsSet.Builder().audience(endpoint.getScheme() + "://" + endpoint.getRawAuthority())
			.expirationTime(Date.from(now.plusSeconds(SECONDS)))
			.subject(contact)
			.build();
		var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
		try {
			token.sign(new ECDSASigner(keys.privateKey(KEY)));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("The sender cannot be told", ex);
		}
		return "vapid t=" + token.serialize() + ", k=" + key;
	}

}
