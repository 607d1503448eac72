package se.larmnav.tenancy.token;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

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

	// How long an answer to whether the issuer is away holds, so that an outage is not
	// felt by every request.
	private static final long ASKED_AGAIN = Duration.ofSeconds(10).toNanos();

	private final URLBasedJWKSetSource<SecurityContext> issuer;

	private final KeptKeys kept;

	private boolean away;

	private long askedAt;

	private boolean asked;

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
	synchronized boolean isAway() {
		if (!asked || System.nanoTime() - askedAt > ASKED_AGAIN) {
			try {
				fetched(JWKSetCacheRefreshEvaluator.forceRefresh(), System.currentTimeMillis(), null);
			}
			catch (KeySourceException ex) {
				LOG.debug("The issuer is away", ex);
			}
		}
		return away;
	}

	private synchronized JWKSet fetched(JWKSetCacheRefreshEvaluator refresh, long now,
			@Nullable SecurityContext context) throws KeySourceException {
		asked = true;
		away = true;
		try {
			var keys = issuer.getJWKSet(refresh, now, context);
			away = false;
			kept.keep(keys);
			return keys;
		}
		finally {
			askedAt = System.nanoTime();
		}
	}

	@Override
	public void close() {
		// There is nothing to close.
	}

}
