package se.larmnav.tenancy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.token.ServiceKeys;
import se.larmnav.tenancy.token.ServiceTokens;
import se.larmnav.tenancy.token.UserTokens;

/**
 * Stands in for Keycloak: signs tokens of the same shape with a key of its own, and
 * serves the public key, so that a service under test verifies them as it does the real
 * ones.
 */
public final class TestTokens {

	/** The issuer of every token here. */
	public static final String ISSUER = "http://issuer.test/realms/larmnav";

	private static final TestTokens INSTANCE = new TestTokens();

	private final RSAKey key;

	private final HttpServer server;

	private final Path keys;

	/** Signing costs more than most of what is asked with a token. */
	private final Map<List<String>, Signed> people = new ConcurrentHashMap<>();

	private TestTokens() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID("test").generate();
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.createContext("/jwks", (exchange) -> {
				var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
				exchange.getResponseHeaders().set("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, body.length);
				try (var out = exchange.getResponseBody()) {
					out.write(body);
				}
			});
			this.server.start();
			this.keys = Files.createTempDirectory("larmnav-keys");
			for (var service : List.of("tenants", "cases", "alarms", "ui", "gateway", "standalone", "push")) {
				ServiceKeys.make(keys, service);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static TestTokens instance() {
		return INSTANCE;
	}

	/** Where the public key is. */
	public URI jwks() {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
	}

	/** The folder with the keys of the installation's services. */
	public Path keys() {
		return keys;
	}

	/** A person who works in a municipality; who comes again soon has the same token. */
	public String person(String tenant, String userName, String... roles) {
		var who = new ArrayList<>(List.of(roles));
		who.addAll(List.of(tenant, userName));
		var known = people.get(who);
		if (known == null || known.isOld()) {
			known = new Signed(signed(tenant, userName, roles), Instant.now());
			people.put(who, known);
		}
		return known.token();
	}

	private String signed(String tenant, String userName, String... roles) {
		return token((claims) -> claims.subject("subject-of-" + userName)
			.claim("preferred_username", userName)
			.claim("name", userName)
			.claim("organization", organization(tenant, roles)));
	}

	/** Another system of a municipality. */
	public String integrator(String tenant) {
		return person(tenant, "service-account-integration-" + tenant, "integrator");
	}

	/** Somebody who runs the platform and has no municipality. */
	public String operator() {
		return token((claims) -> claims.subject("subject-of-operator")
			.claim("preferred_username", "operator")
			.claim("realm_access", Map.of("roles", List.of("platform-operator"))));
	}

	/** Another of our services, for a tenant or for none. */
	public String service(String service, @Nullable String tenant) {
		return new ServiceTokens(service, new ServiceKeys(keys)).sign((tenant == null) ? null : new TenantId(tenant));
	}

	/** The claim of one municipality. */
	public static Map<String, Object> organization(String tenant, String... roles) {
		return Map.of(tenant,
				Map.of("id", "id-of-" + tenant, "groups", List.of(roles).stream().map((role) -> "/" + role).toList(),
						"realm_access", Map.of("roles", List.of(roles))));
	}

	/** A token that is right in everything but what is done to it. */
	public String token(Consumer<JWTClaimsSet.Builder> change) {
		var now = Instant.now();
		var claims = new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience(UserTokens.AUDIENCE)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(300)));
		change.accept(claims);
		return sign(key, claims.build());
	}

	/** The same with a key that nobody knows. */
	public String forged(Consumer<JWTClaimsSet.Builder> change) {
		try {
			var now = Instant.now();
			var claims = new JWTClaimsSet.Builder().issuer(ISSUER)
				.audience(UserTokens.AUDIENCE)
				.issueTime(Date.from(now))
				.expirationTime(Date.from(now.plusSeconds(300)));
			change.accept(claims);
			return sign(new RSAKeyGenerator(2048).keyID("test").generate(), claims.build());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String sign(RSAKey with, JWTClaimsSet claims) {
		try {
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
			token.sign(new RSASSASigner(with));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A token, and when it was signed; it is good for longer. */
	private record Signed(String token, Instant at) {

		boolean isOld() {
			return at.plusSeconds(120).isBefore(Instant.now());
		}

	}

}
