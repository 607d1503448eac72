package se.larmnav.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * The login's public keys. They are asked for when a token names one that is not known,
 * but not more often than every few seconds whatever tokens strangers send; those that
 * were fetched once go on working while the login is away, over a restart too.
 */
class SigningKeys implements Function<SignedJWT, Flux<JWK>> {

	private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

	private static final Duration REST = Duration.ofSeconds(10);

	private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(2);

	// A key that was taken away at the login stops working here after this.
	private static final Duration FRESH = Duration.ofMinutes(5);

	private final Clock clock;

	private final @Nullable Path file;

	private final Mono<JWKSet> fetched;

	private volatile JWKSet known;

	private volatile Instant askedAt = Instant.EPOCH;

	SigningKeys(WebClient login, @Nullable Path file, Clock clock) {
		this.clock = clock;
		this.file = file;
		this.known = kept(file);
		this.fetched = login.get()
			.retrieve()
			.bodyToMono(String.class)
			.timeout(Duration.ofSeconds(5))
			.publishOn(Schedulers.boundedElastic())
			.map(this::keep)
			.onErrorMap(failure -> {
				LOG.warn("The login's keys cannot be fetched: {}", failure.toString());
				return new Refused(Refused.Why.LOGIN_AWAY);
			})
			.cache(set -> REST, failure -> REST_AFTER_FAILURE, () -> REST_AFTER_FAILURE);
	}

	@Override
	public Flux<JWK> apply(SignedJWT token) {
		var selector = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
		var keys = selector.select(this.known);
		if (keys.isEmpty()) {
			return this.fetched.flatMapIterable(selector::select);
		}
		if (this.clock.instant().isAfter(this.askedAt.plus(FRESH))) {
			this.askedAt = this.clock.instant();
			this.fetched.subscribe(set -> LOG.debug("The login's keys were renewed"), failure -> {
			});
		}
		return Flux.fromIterable(keys);
	}

	private JWKSet keep(String json) {
		try {
			this.known = JWKSet.parse(json);
			this.askedAt = this.clock.instant();
			if (this.file != null) {
				var fresh = this.file.resolveSibling(this.file.getFileName() + ".new");
				Files.writeString(fresh, json);
				Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE);
			}
			return this.known;
		}
		catch (IOException ex) {
			LOG.warn("The login's keys could not be kept in {}: {}", this.file, ex.toString());
			return this.known;
		}
		catch (ParseException ex) {
			throw new IllegalStateException("The login answers with something else than keys", ex);
		}
	}

	private static JWKSet kept(@Nullable Path file) {
		try {
			return file == null || !Files.exists(file) ? new JWKSet() : JWKSet.parse(Files.readString(file));
		}
		catch (IOException | ParseException ex) {
			LOG.warn("The kept keys in {} cannot be read: {}", file, ex.toString());
			return new JWKSet();
		}
	}

}
