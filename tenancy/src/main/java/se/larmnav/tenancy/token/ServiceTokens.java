package se.larmnav.tenancy.token;

import java.time.Clock;
import java.time.Duration;

import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTClaimsSetAwareJWSKeySelector;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import se.larmnav.tenancy.TenantId;

/**
 * Tokens between services: signed by the service that calls and living for a minute, so
 * that they go on when Keycloak is gone. They follow the machine's time, whatever the
 * platform's clock says.
 */
public class ServiceTokens {

	/** For whom the tokens are. */
	public static final String AUDIENCE = "larmnav-internal";

	/** What the issuer begins with; the service's name follows. */
	public static final String ISSUER = "larmnav:";

	private static final Duration LIFE = Duration.ofSeconds(60);

	private static final Duration SKEW = Duration.ofSeconds(10);

	private final String service;

	private final JWSSigner signer;

	public ServiceTokens(String service, ServiceKeys keys) {
		this.service = service;
		try {
			this.signer = new ECDSASigner(keys.privateKey(service));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("The key of " + service + " cannot sign ES256", ex);
		}
	}

	/** A token of this service, for the given tenant or for none. */
	public String sign(@Nullable TenantId tenant) {
		var now = Clock.systemUTC().instant();
		var claims = new JWTClaimsSet.Builder().issuer(ISSUER + service)
			.subject(service)
			.audience(AUDIENCE)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(LIFE)))
			.jwtID(UUID.randomUUID().toString());
		if (tenant != null) {
			claims.claim("tenant", tenant.value());
		}
		var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims.build());
		try {
			token.sign(signer);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("A service token cannot be signed", ex);
		}
		return token.serialize();
	}

	/** Reads tokens of any service of this installation. */
	public static JwtDecoder decoder(ServiceKeys keys) {
		var processor = new DefaultJWTProcessor<SecurityContext>();
		JWTClaimsSetAwareJWSKeySelector<SecurityContext> ofIssuer = (header, claims, context) -> {
			var issuer = claims.getIssuer();
			if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || issuer == null || !issuer.startsWith(ISSUER)) {
				return List.of();
			}
			var key = keys.publicKey(issuer.substring(ISSUER.length()));
			return (key == null) ? List.of() : List.of(key);
		};
		processor.setJWTClaimsSetAwareJWSKeySelector(ofIssuer);
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		var decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator(
				new DelegatingOAuth2TokenValidator<Jwt>(new JwtTimestampValidator(SKEW),
						new JwtClaimValidator<List<String>>("aud",
								(audience) -> audience != null && audience.contains(AUDIENCE)),
						ServiceTokens::isShort));
		return decoder;
	}

	private static OAuth2TokenValidatorResult isShort(Jwt token) {
		var from = token.getIssuedAt();
		var until = token.getExpiresAt();
		if (from != null && until != null && Duration.between(from, until).compareTo(LIFE) <= 0) {
			return OAuth2TokenValidatorResult.success();
		}
		return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "Lives longer than a minute", null));
	}

}
