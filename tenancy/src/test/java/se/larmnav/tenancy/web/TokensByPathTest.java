package se.larmnav.tenancy.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

import se.larmnav.tenancy.SampleTest;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.token.Issuer;
import se.larmnav.tenancy.token.IssuerKeys;
import se.larmnav.tenancy.token.KeptKeys;
import se.larmnav.tenancy.token.UserTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class TokensByPathTest {

	private static final Instant LOGIN = Instant.parse("2026-03-02T06:00:00Z");

	@Autowired
	Databases databases;

	@Test
	void aTokenThatHasRunOutOpensWhatAlarmsNeedAndNothingElseAndEachUseIsLogged(CapturedOutput log) throws Exception {
		var key = new RSAKeyGenerator(2048).keyID("k").generate();
		var issuer = Issuer.start(key);
		try {
			var tokens = new UserTokens(issuer.name(),
					new IssuerKeys(issuer.keys(), new KeptKeys(databases.poller(), issuer.name())),
					Clock.fixed(LOGIN.plus(Duration.ofHours(2)), ZoneOffset.UTC));
			var judges = new TokensByPath(tokens, List.of("/api/alarms/v1/board", "/api/alarms/v1/alarms/**"));
			var bearer = new BearerTokenAuthenticationToken(token(key, issuer.name()));
			for (var path : List.of("/api/alarms/v1/board", "/api/alarms/v1/alarms/x/answer", "/api/cases/v1/cases")) {
				refused(judges, path, bearer);
			}
			issuer.away(true);
			var later = new TokensByPath(
					new UserTokens(issuer.name(),
							new IssuerKeys(issuer.keys(), new KeptKeys(databases.poller(), issuer.name())),
							Clock.fixed(LOGIN.plus(Duration.ofHours(2)), ZoneOffset.UTC)),
					List.of("/api/alarms/v1/board", "/api/alarms/v1/alarms/**"));
			assertThat(log.getOut()).doesNotContain("token-outlived");
			for (var path : List.of("/api/alarms/v1/board",
					"/api/alarms/v1/alarms/01a1f93d-251c-741f-923f-b2890d4bc0e9/answer")) {
				assertThat(later.resolve(request(path)).authenticate(bearer).isAuthenticated()).isTrue();
			}
			assertThat(log.getOut()).contains("larmnav.security")
				.contains("token-outlived: the login is away, and GET /api/alarms/v1/board with a token of anna")
				.contains("GET /api/alarms/v1/alarms/*/answer")
				.doesNotContain(bearer.getToken());
			for (var path : List.of("/api/cases/v1/cases", "/api/alarms/v1/devices", "/api/tenant/v1/me",
					"/api/alarms/v1/board/../../../cases")) {
				refused(later, path, bearer);
			}
		}
		finally {
			issuer.stop();
		}
	}

	private static void refused(TokensByPath judges, String path, BearerTokenAuthenticationToken bearer) {
		assertThatExceptionOfType(AuthenticationException.class).as(path)
			.isThrownBy(() -> judges.resolve(request(path)).authenticate(bearer));
	}

	private static MockHttpServletRequest request(String path) {
		return new MockHttpServletRequest("GET", path);
	}

	private static String token(RSAKey key, String issuer) throws Exception {
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(),
				new JWTClaimsSet.Builder().issuer(issuer)
					.subject("anna")
					.audience(UserTokens.AUDIENCE)
					.claim("azp", UserTokens.SCREENS)
					.claim("auth_time", LOGIN.getEpochSecond())
					.expirationTime(Date.from(LOGIN.plus(Duration.ofMinutes(15))))
					.build());
		token.sign(new RSASSASigner(key));
		return token.serialize();
	}

}
