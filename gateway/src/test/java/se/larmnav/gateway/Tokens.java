package se.larmnav.gateway;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/** Tokens of the shape that the login makes, signed by a key of the test. */
class Tokens {

	static final String ISSUER = "http://login.example/realms/larmnav";

	private final RSAKey key = fresh();

	/** The public key as the login publishes it. */
	String published() {
		return new JWKSet(this.key.toPublicJWK()).toString();
	}

	/** A token of somebody in these municipalities. */
	String of(String... tenants) {
		return signed(this.key, claims(tenants).build());
	}

	/** A token of somebody who runs the platform. */
	String ofPlatformOperator() {
		return signed(this.key, claims().claim("realm_access", Map.of("roles", List.of("platform-operator"))).build());
	}

	String withIssuer(String issuer) {
		return signed(this.key, claims("norrby").issuer(issuer).build());
	}

	String withAudience(String audience) {
		return signed(this.key, claims("norrby").audience(audience).build());
	}

	String expired() {
		return signed(this.key, claims("norrby").expirationTime(Date.from(Instant.now().minusSeconds(300))).build());
	}

	/** Somebody else's key, under the name of ours. */
	String forged() {
		try {
			var other = new RSAKey.Builder(fresh()).keyID(this.key.getKeyID()).build();
			return signed(other, claims("norrby").build());
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Signed by a key that the login has never had. */
	String ofUnknownKey() {
		return signed(fresh(), claims("norrby").build());
	}

	/** As our services sign for each other. */
	String ofAService() {
		try {
			var own = new ECKeyGenerator(Curve.P_256).generate();
			var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256),
					claims("norrby").issuer("larmnav:cases").audience("larmnav-internal").build());
			token.sign(new ECDSASigner(own));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Signed with the public key, as if that were a password. */
	String signedWithThePublicKey() {
		try {
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(this.key.getKeyID()).build(),
					claims("norrby").build());
			token.sign(new MACSigner(this.key.toRSAPublicKey().getEncoded()));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String unsigned() {
		return new PlainJWT(claims("norrby").build()).serialize();
	}

	/** One that never runs out. */
	String endless() {
		return signed(this.key, claims("norrby").expirationTime(null).build());
	}

	private static JWTClaimsSet.Builder claims(String... tenants) {
		var organizations = new LinkedHashMap<String, Object>();
		for (var tenant : tenants) {
			organizations.put(tenant, Map.of("id", UUID.randomUUID().toString(), "groups", List.of("/planner"),
					"realm_access", Map.of("roles", List.of("planner"))));
		}
		var claims = new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience("larmnav-api")
			.subject("5b0d9c0e-0000-4000-8000-000000000001")
			.expirationTime(Date.from(Instant.now().plusSeconds(300)));
		return tenants.length == 0 ? claims : claims.claim("organization", organizations);
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
