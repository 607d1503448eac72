package se.larmnav.tenancy.token;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's public keys (design.md 8): fetched when they are first needed, and kept
 * over a restart, so that what was signed with them can be judged while the issuer cannot
 * be reached.
 */
public class IssuerKeys implements JWKSetSource<SecurityContext> {

	private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

	private static final int TIMEOUT = 2_000;

	private static final int SIZE = 256 * 1024;

	private static final long FRESH = Duration.ofMinutes(5).toMillis();

	private static final long FETCHED_WITHIN = Duration.ofSeconds(5).toMillis();

	// How long an answer to whether the issuer is away holds.
	private static final Duration NEW = Duration.ofSeconds(10);

	// How long it holds while somebody asks again: nobody who handles an alarm waits for
	// an issuer that has stalled.
	private static final Duration OLD = Duration.ofMinutes(1);

	private final URLBasedJWKSetSource<SecurityContext> issuer;

	private final KeptKeys kept;

	private final AtomicBoolean asking = new AtomicBoolean();

	private volatile @Nullable Answer last;

	public IssuerKeys(URI jwks, KeptKeys kept) {
		try {
			this.issuer = new URLBasedJWKSetSource<>(jwks.toURL(),
					new DefaultResourceRetriever(TIMEOUT, TIMEOUT, SIZE));
			this.kept = kept;
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException("Not an address: " + jwks, ex);
		}
	}

	/** The keys in memory, renewed every few minutes and for a key that is not known. */
	JWKSource<SecurityContext> inMemory() {
		var source = JWKSourceBuilder.create(this).cache(FRESH, FETCHED_WITHIN).build();
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

	/** Asks the issuer, and falls back on what it last said while it is away. */
	@Override
	public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
			throws KeySourceException {
		try {
			return fetched(refresh, now, context);
		}
		catch (JWKSetUnavailableException ex) {
			var before = kept.kept();
			if (before == null) {
				throw ex;
			}
			LOG.warn("The issuer's keys cannot be fetched; those that were kept go on: {}", ex.getMessage());
			return before;
		}
	}

	/**
	 * Whether the issuer cannot be reached; it is asked, though not for every request.
	 */
	boolean isAway() {
		var answer = last;
		if (answer == null || answer.isOlderThan(OLD)) {
			return ask();
		}
		if (answer.isOlderThan(NEW) && asking.compareAndSet(false, true)) {
			Thread.startVirtualThread(this::ask);
		}
		return answer.away();
	}

	private boolean ask() {
		try {
			fetched(JWKSetCacheRefreshEvaluator.forceRefresh(), System.currentTimeMillis(), null);
			return false;
		}
		catch (KeySourceException ex) {
			LOG.debug("The issuer is away", ex);
			return true;
		}
		finally {
			asking.set(false);
		}
	}

	private JWKSet fetched(JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
			throws KeySourceException {
		var away = true;
		try {
			var keys = issuer.getJWKSet(refresh, now, context);
			away = false;
			kept.keep(keys);
			return keys;
		}
		finally {
			last = new Answer(away, System.nanoTime());
		}
	}

	@Override
	public void close() {
		// There is nothing to close.
	}

	/** What came of asking the issuer, and when. */
	private record Answer(boolean away, long at) {

		boolean isOlderThan(Duration age) {
			return System.nanoTime() - at > age.toNanos();
		}

	}

}
