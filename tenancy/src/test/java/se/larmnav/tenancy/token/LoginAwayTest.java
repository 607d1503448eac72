package se.larmnav.tenancy.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import se.larmnav.tenancy.SampleTest;
import se.larmnav.tenancy.database.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What goes on while the login is away, and what does not (design.md 8). */
@SampleTest
class LoginAwayTest {

	private static final Instant LOGIN = Instant.parse("2026-03-02T06:00:00Z");

	private final RSAKey key = fresh();

	private final Issuer issuer = Issuer.start(key);

	@Autowired
	Databases databases;

	@AfterEach
	void stop() {
		issuer.stop();
	}

	@Test
	void aTokenThatHasRunOutIsNoneWhileTheLoginAnswers() {
		var tokens = at(LOGIN.plus(Duration.ofHours(2)));
		tokens.ofTheShift().decode(token(LOGIN.plus(Duration.ofHours(3)), (claims) -> {
		}));
		refused(tokens.ofTheShift(), runOut());
		refused(tokens.current(), runOut());
	}

	@Test
	void whileTheLoginIsAwayATokenThatHasRunOutLastsUntilTheEndOfTheShift() {
		var fetched = at(LOGIN);
		fetched.current().decode(runOut());
		issuer.away(true);
		assertThat(at(LOGIN.plus(Duration.ofHours(2))).ofTheShift().decode(runOut()).getSubject()).isEqualTo("anna");
		assertThat(at(LOGIN.plus(UserTokens.SHIFT).minusSeconds(1)).ofTheShift().decode(runOut()).getSubject())
			.isEqualTo("anna");
		refused(at(LOGIN.plus(UserTokens.SHIFT)).ofTheShift(), runOut());
		refused(at(LOGIN.plus(Duration.ofHours(2))).current(), runOut());
	}

	@Test
	void itsSignatureIssuerAudienceAndLoginAreJudgedAllTheSame() throws Exception {
		at(LOGIN).current().decode(runOut());
		issuer.away(true);
		var until = LOGIN.plus(Duration.ofMinutes(15));
		var later = at(LOGIN.plus(Duration.ofHours(2))).ofTheShift();
		refused(later, signed(new RSAKey.Builder(fresh()).keyID(key.getKeyID()).build(), claims(until).build()));
		refused(later, token(until, (claims) -> claims.issuer("http://elsewhere")));
		refused(later, token(until, (claims) -> claims.audience("account")));
		refused(later, token(until, (claims) -> claims.claim("azp", "norrby.e-service")));
		refused(later, token(until, (claims) -> claims.claim("auth_time", null)));
		refused(later,
				token(until, (claims) -> claims.claim("auth_time", LOGIN.plus(Duration.ofHours(9)).getEpochSecond())));
		refused(later, token(until, (claims) -> claims.notBeforeTime(Date.from(LOGIN.plus(Duration.ofHours(9))))));
		refused(later, token(until, (claims) -> claims.expirationTime(null)));
		refused(later, token(until, (claims) -> claims.subject(null)));
	}

	@Test
	void whenTheLoginIsBackATokenThatHasRunOutIsNoneAgain() {
		at(LOGIN).current().decode(runOut());
		issuer.away(true);
		assertThat(at(LOGIN.plus(Duration.ofHours(2))).ofTheShift().decode(runOut()).getSubject()).isEqualTo("anna");
		issuer.away(false);
		refused(at(LOGIN.plus(Duration.ofHours(2))).ofTheShift(), runOut());
	}

	@Test
	void theKeysAreKeptOverARestart() {
		at(LOGIN).current().decode(runOut());
		issuer.away(true);
		assertThat(at(LOGIN).current().decode(runOut()).getSubject()).isEqualTo("anna");
	}

	@Test
	void withoutTheLoginAndWithoutKeptKeysATokenCannotBeJudgedAndIsNotCalledWrong() {
		issuer.away(true);
		assertThatExceptionOfType(JwtException.class).isThrownBy(() -> at(LOGIN).current().decode(runOut()))
			.isNotInstanceOf(BadJwtException.class);
	}

	@Test
	void theLoginThatIsAwayIsNotAskedForEveryRequest() {
		at(LOGIN).current().decode(runOut());
		issuer.away(true);
		var later = at(LOGIN.plus(Duration.ofHours(2))).ofTheShift();
		later.decode(runOut());
		var asked = issuer.asked();
		for (var i = 0; i < 50; i++) {
			later.decode(runOut());
		}
		assertThat(issuer.asked()).isEqualTo(asked);
	}

	/** A service that has just started, at this time. */
	private UserTokens at(Instant now) {
		return new UserTokens(issuer.name(),
				new IssuerKeys(issuer.keys(), new KeptKeys(databases.poller(), issuer.name())),
				Clock.fixed(now, ZoneOffset.UTC));
	}

	/** A token of the login at six that ran out a quarter of an hour later. */
	private String runOut() {
		return token(LOGIN.plus(Duration.ofMinutes(15)), (claims) -> {
		});
	}

	private String token(Instant until, Consumer<JWTClaimsSet.Builder> change) {
		var claims = claims(until);
		change.accept(claims);
		return signed(key, claims.build());
	}

	private JWTClaimsSet.Builder claims(Instant until) {
		return new JWTClaimsSet.Builder().issuer(issuer.name())
			.subject("anna")
			.audience(UserTokens.AUDIENCE)
			.claim("azp", UserTokens.SCREENS)
			.claim("auth_time", LOGIN.getEpochSecond())
			.expirationTime(Date.from(until));
	}

	private static void refused(JwtDecoder decoder, String token) {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
	}

	private static String signed(RSAKey key, JWTClaimsSet claims) {
		try {
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAKey fresh() {
		try {
			return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
