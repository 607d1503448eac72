package se.larmnav.tenancy.token;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import se.larmnav.tenancy.TenantId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokensTest {

	final Path folder;

	final ServiceKeys keys;

	final JwtDecoder decoder;

	TokensTest(@TempDir Path folder) {
		this.folder = folder;
		this.keys = new ServiceKeys(folder);
		this.decoder = ServiceTokens.decoder(keys);
	}

	@BeforeEach
	void threeServices() {
		List.of("tenants", "cases", "alarms").forEach((service) -> ServiceKeys.make(folder, service));
	}

	@Test
	void aServiceKnowsAnotherByItsKey() {
		var token = decoder.decode(new ServiceTokens("alarms", keys).sign(new TenantId("aby")));
		assertThat(token.getClaimAsString("iss")).isEqualTo("larmnav:alarms");
		assertThat(token.getClaimAsString("tenant")).isEqualTo("aby");
	}

	@Test
	void aTokenThatIsNotQuiteRightIsNone() throws Exception {
		refused("with another service's key", sign("cases", (claims) -> claims.issuer("larmnav:alarms")));
		refused("of a service that there is not", sign("cases", (claims) -> claims.issuer("larmnav:nobody")));
		refused("with a path for a name", sign("cases", (claims) -> claims.issuer("larmnav:../cases")));
		refused("of nobody", sign("cases", (claims) -> claims.issuer(null)));
		refused("for people's paths", sign("cases", (claims) -> claims.audience(UserTokens.AUDIENCE)));
		refused("run out", sign("cases", (claims) -> claims.issueTime(ago(120)).expirationTime(ago(60))));
		refused("that lives for an hour", sign("cases", (claims) -> claims.expirationTime(ago(-3600))));
		refused("that never runs out", sign("cases", (claims) -> claims.expirationTime(null)));
		refused("without a signature", "eyJhbGciOiJub25lIn0." + part(sign("cases", (claims) -> {
		})) + ".");
		refused("signed with the public key as a password", withPublicKeyAsPassword());
	}

	@Test
	void keysAreMadeOnceAndTheSecretOnesAreForTheOwnerAlone() throws IOException {
		var secret = folder.resolve("cases.key.pem");
		var before = Files.readString(secret);
		ServiceKeys.make(folder, "cases");
		assertThat(Files.readString(secret)).isEqualTo(before);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
	}

	@Test
	void whoHasLoggedInGoesOnWhileTheIssuerIsAway() throws Exception {
		var key = new RSAKeyGenerator(2048).keyID("k").generate();
		var isThere = new AtomicBoolean(false);
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(isThere.get() ? 200 : 503, body.length);
			try (var out = exchange.getResponseBody()) {
				out.write(body);
			}
		});
		server.start();
		try {
			var jwks = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
			var users = UserTokens.decoder("http://issuer", jwks);
			var token = userToken(key);
			assertThatExceptionOfType(JwtException.class).isThrownBy(() -> users.decode(token))
				.isNotInstanceOf(BadJwtException.class);
			isThere.set(true);
			assertThat(UserTokens.decoder("http://issuer", jwks).decode(token).getSubject()).isEqualTo("anna");
			var known = UserTokens.decoder("http://issuer", jwks);
			known.decode(token);
			isThere.set(false);
			assertThat(known.decode(userToken(key)).getSubject()).isEqualTo("anna");
			assertThatExceptionOfType(BadJwtException.class)
				.isThrownBy(() -> known.decode(userToken(new RSAKeyGenerator(2048).keyID("k").generate())));
		}
		finally {
			server.stop(0);
		}
	}

	private void refused(String what, String token) {
		assertThatExceptionOfType(JwtException.class).as(what).isThrownBy(() -> decoder.decode(token));
	}

	private String sign(String service, Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
		var claims = new JWTClaimsSet.Builder().issuer("larmnav:" + service)
			.subject(service)
			.audience(ServiceTokens.AUDIENCE)
			.issueTime(ago(0))
			.expirationTime(ago(-60));
		change.accept(claims);
		var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims.build());
		token.sign(new ECDSASigner(keys.privateKey(service)));
		return token.serialize();
	}

	private String withPublicKeyAsPassword() throws JOSEException {
		ECPublicKey key = Objects.requireNonNull(keys.publicKey("cases"));
		var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256),
				new JWTClaimsSet.Builder().issuer("larmnav:cases")
					.audience(ServiceTokens.AUDIENCE)
					.issueTime(ago(0))
					.expirationTime(ago(-60))
					.build());
		token.sign(new MACSigner(key.getEncoded()));
		return token.serialize();
	}

	private static String userToken(RSAKey key) throws JOSEException {
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(),
				new JWTClaimsSet.Builder().issuer("http://issuer")
					.subject("anna")
					.audience(UserTokens.AUDIENCE)
					.expirationTime(ago(-300))
					.build());
		token.sign(new RSASSASigner(key));
		return token.serialize();
	}

	private static Date ago(int seconds) {
		return Date.from(Instant.now().minusSeconds(seconds));
	}

	private static String part(String token) {
		return token.split("\\.")[1];
	}

}
