package se.larmnav.tenancy.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads the tokens of people and integrators. With Keycloak gone nobody new logs in, and
 * those who have go on: with every token until it runs out, and where alarms are handled
 * with one that has, until the end of the shift (design.md 8). Signature, issuer and
 * audience are judged always.
 */
public class UserTokens {

	/** For whom the tokens are. */
	public static final String AUDIENCE = "larmnav-api";

	/** The client of the screens: only its tokens may outlive themselves. */
	public static final String SCREENS = "ui";

	/** The longest shift, counted from the login. */
	public static final Duration SHIFT = Duration.ofHours(12);

	private static final Duration SKEW = Duration.ofSeconds(30);

	private final String issuer;

	private final IssuerKeys keys;

	private final JWKSource<SecurityContext> source;

	private final Clock clock;

	/**
	 * Reads tokens of this issuer.
	 * @param clock the machine's time, whatever the platform's clock says
	 */
	public UserTokens(String issuer, IssuerKeys keys, Clock clock) {
		this.issuer = issuer;
		this.keys = keys;
		this.source = keys.inMemory();
		this.clock = clock;
	}

	/** For tokens that have not run out. */
	public JwtDecoder current() {
		return decoder(inTime());
	}

	/**
	 * The same, and while the issuer is away also for tokens of the screens that have run
	 * out since the shift began.
	 */
	public JwtDecoder ofTheShift() {
		var inTime = inTime();
		return decoder((token) -> {
			var result = inTime.validate(token);
			return (result.hasErrors() && isOfTheShift(token) && keys.isAway()) ? OAuth2TokenValidatorResult.success()
					: result;
		});
	}

	/** Whether a token has run out, however it was let in. */
	public boolean hasRunOut(Jwt token) {
		var until = token.getExpiresAt();
		return until == null || until.plus(SKEW).isBefore(clock.instant());
	}

	private boolean isOfTheShift(Jwt token) {
		var login = login(token);
		var now = clock.instant();
		return SCREENS.equals(token.getClaimAsString("azp")) && token.getExpiresAt() != null && isBegun(token, now)
				&& login != null && !login.isAfter(now.plus(SKEW)) && now.isBefore(login.plus(SHIFT));
	}

	private static boolean isBegun(Jwt token, Instant now) {
		var from = token.getNotBefore();
		return from == null || !from.isAfter(now.plus(SKEW));
	}

	/** A token that does not say when its owner logged in belongs to no shift. */
	private static @Nullable Instant login(Jwt token) {
		return (token.getClaim("auth_time") instanceof Number seconds) ? Instant.ofEpochSecond(seconds.longValue())
				: null;
	}

	private OAuth2TokenValidator<Jwt> inTime() {
		var times = new JwtTimestampValidator(SKEW);
		times.setClock(clock);
		return times;
	}

	private JwtDecoder decoder(OAuth2TokenValidator<Jwt> time) {
		var processor = new DefaultJWTProcessor<SecurityContext>();
		processor.setJWSTypeVerifier(
				new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
				Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256), source));
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		var decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(new JwtIssuerValidator(issuer),
				new JwtClaimValidator<String>("sub", Objects::nonNull),
				new JwtClaimValidator<Instant>("exp", Objects::nonNull), new JwtClaimValidator<List<String>>("aud",
						(audience) -> audience != null && audience.contains(AUDIENCE)),
				time));
		return decoder;
	}

}
