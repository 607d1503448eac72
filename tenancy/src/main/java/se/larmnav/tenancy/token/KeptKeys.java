package se.larmnav.tenancy.token;

import java.text.ParseException;

import javax.sql.DataSource;

import com.nimbusds.jose.jwk.JWKSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The issuer's public keys in the service's own database: every instance has them at its
 * start, on whichever machine that is.
 */
public class KeptKeys {

	private static final Logger LOG = LoggerFactory.getLogger(KeptKeys.class);

	private final JdbcClient database;

	private final String issuer;

	private @Nullable String last;

	public KeptKeys(DataSource poller, String issuer) {
		this.database = JdbcClient.create(poller);
		this.issuer = issuer;
	}

	/** Keeps them when they are others than before. */
	synchronized void keep(JWKSet keys) {
		var json = keys.toString(true);
		if (json.equals(last)) {
			return;
		}
		try {
			database.sql("""
					insert into platform.issuer_keys (issuer, jwks) values (:issuer, :jwks)
					on conflict (issuer) do update set jwks = :jwks, at = clock_timestamp()
					where issuer_keys.jwks <> :jwks""").param("issuer", issuer).param("jwks", json).update();
			last = json;
		}
		catch (DataAccessException ex) {
			LOG.warn("The issuer's keys could not be kept: {}", ex.getMessage());
		}
	}

	/** What the issuer last said, null when it never has or that cannot be read. */
	@Nullable JWKSet kept() {
		try {
			var json = database.sql("select jwks from platform.issuer_keys where issuer = :issuer")
				.param("issuer", issuer)
				.query(String.class)
				.optional();
			return json.isEmpty() ? null : JWKSet.parse(json.get());
		}
		catch (DataAccessException | ParseException ex) {
			LOG.warn("The issuer's kept keys cannot be read: {}", ex.getMessage());
			return null;
		}
	}

}
