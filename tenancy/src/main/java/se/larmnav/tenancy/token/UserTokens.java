package se.larmnav.tenancy.token;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads the tokens of people and integrators. The issuer's keys are fetched when they are
 * first needed and kept while the issuer cannot be reached: with Keycloak gone nobody new
 * logs in, and those who have go on.
 */
public final class UserTokens {

	/** For whom the tokens are. */
	public static final String AUDIENCE = "larmnav-api";

	private static final int TIMEOUT = 2_000;

	private static final int SIZE = 256 * 1024;

	private static final long KEPT = Duration.ofMinutes(5).toMillis();

	private static final long FETCHED_WITHIN = Duration.ofSeconds(5).toMillis();

	private UserTokens() {
	}

	/** Reads tokens of this issuer, with the keys found at that address. */
	public static JwtDecoder decoder(String issuer, URI jwks) {
		var processor = new DefaultJWTProcessor<SecurityContext>();
		processor.setJWSTypeVerifier(
				new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
				Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256), keys(jwks)));
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		var decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
				new JwtTimestampValidator(Duration.ofSeconds(30)), new JwtIssuerValidator(issuer),
				new JwtClaimValidator<String>("sub", Objects::nonNull), new JwtClaimValidator<List<String>>("aud",
						(audience) -> audience != null && audience.contains(AUDIENCE))));
		return decoder;
	}

	private static JWKSource<SecurityContext> keys(URI jwks) {
		try {
			var source = JWKSourceBuilder
				.<SecurityContext>create(jwks.toURL(), new DefaultResourceRetriever(TIMEOUT, TIMEOUT, SIZE))
				.cache(KEPT, FETCHED_WITHIN)
				.retrying(true)
				.outageTolerantForever()
				.build();
			return (selector, context) -> {
				try {
					return source.get(selector, context);
				}
				catch (RateLimitReachedException ex) {
					// A key that nobody knows does not make us ask the issuer again and
					// again.
					return List.of();
				}
			};
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException("Not an address: " + jwks, ex);
		}
	}

}
