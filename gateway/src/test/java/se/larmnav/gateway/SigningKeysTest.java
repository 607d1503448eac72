package se.larmnav.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.test.StepVerifier;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

class SigningKeysTest {

	private final Path folder;

	private final Upstream login = Upstream.start();

	private final Tokens tokens = new Tokens();

	SigningKeysTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private SigningKeys keys() {
		return new SigningKeys(WebClient.create(this.login.url() + "/login/keys"), this.folder.resolve("keys.json"),
				Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
	}

	private SignedJWT token() {
		return parsed(this.tokens.of("norrby"));
	}

	private static SignedJWT parsed(String token) {
		try {
			return SignedJWT.parse(token);
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void keysFetchedOnceGoOnWorkingWhileTheLoginIsAway() {
		this.login.login(this.tokens);
		var keys = keys();
		StepVerifier.create(keys.apply(token())).expectNextCount(1).verifyComplete();
		this.login.login(null);
		StepVerifier.create(keys.apply(token())).expectNextCount(1).verifyComplete();
	}

	@Test
	void keysFetchedOnceAreKeptOverARestart() {
		this.login.login(this.tokens);
		keys().apply(token()).blockLast();
		this.login.login(null);
		assertThat(Files.exists(this.folder.resolve("keys.json"))).isTrue();
		StepVerifier.create(keys().apply(token())).expectNextCount(1).verifyComplete();
	}

	@Test
	void theLoginIsNotAskedForEachUnknownKeyThatAStrangerNames() {
		this.login.login(this.tokens);
		var keys = keys();
		var stranger = parsed(this.tokens.ofUnknownKey());
		var before = this.login.keysAskedFor.get();
		for (var i = 0; i < 20; i++) {
			StepVerifier.create(keys.apply(stranger)).verifyComplete();
		}
		assertThat(this.login.keysAskedFor.get() - before).isOne();
	}

	@Test
	void withoutTheLoginAndWithoutKeptKeysTheTokenCannotBeJudged() {
		StepVerifier.create(keys().apply(token()).map(JWK::getKeyID))
			.expectErrorMatches(
					failure -> failure instanceof Refused refused && refused.why() == Refused.Why.LOGIN_AWAY)
			.verify();
	}

}
