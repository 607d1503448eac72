package se.larmnav.tenancy.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

	private static Date ago(int seconds) {
		return Date.from(Instant.now().minusSeconds(seconds));
	}

	private static String part(String token) {
		return token.split("\\.")[1];
	}

}
