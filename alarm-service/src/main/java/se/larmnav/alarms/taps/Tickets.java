package se.larmnav.alarms.taps;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.token.ServiceKeys;

/**
 * Signs and reads tickets, with this service's own key: they go on when Keycloak is gone,
 * and no other instance need have seen them. Nothing else accepts them, since their
 * audience is another than that of every token.
 */
@Component
class Tickets {

	private static final String AUDIENCE = "larmnav-taps";

	private final ECDSASigner signer;

	private final ECDSAVerifier verifier;

	Tickets(LarmnavSettings settings, ServiceKeys keys) throws JOSEException {
		this.signer = new ECDSASigner(keys.privateKey(settings.service()));
		this.verifier = new ECDSAVerifier(Objects.requireNonNull(keys.publicKey(settings.service())));
	}

	String sign(Ticket ticket, Instant until) {
		var claims = new JWTClaimsSet.Builder().audience(AUDIENCE)
			.subject(ticket.subject())
			.expirationTime(Date.from(until))
			.claim("tenant", ticket.tenant().value())
			.claim("user", ticket.userName())
			.claim("name", ticket.name())
			.claim("alarm", ticket.alarm().toString())
			.claim("dispatched", ticket.dispatchedAt().toString())
			.build();
		var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
		try {
			token.sign(signer);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("A ticket cannot be signed", ex);
		}
		return token.serialize();
	}

	/** What it says, unless it is not ours, not a ticket, or has run out. */
	Optional<Ticket> read(String text, Instant now) {
		try {
			var token = SignedJWT.parse(text);
			var claims = token.getJWTClaimsSet();
			if (!JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm()) || !token.verify(verifier)
					|| !claims.getAudience().contains(AUDIENCE) || claims.getExpirationTime() == null
					|| claims.getExpirationTime().toInstant().isBefore(now)) {
				return Optional.empty();
			}
			return Optional.of(new Ticket(new TenantId(claims.getStringClaim("tenant")), claims.getSubject(),
					claims.getStringClaim("user"), claims.getStringClaim("name"),
					UUID.fromString(claims.getStringClaim("alarm")),
					Instant.parse(claims.getStringClaim("dispatched"))));
		}
		catch (ParseException | JOSEException | RuntimeException ex) {
			return Optional.empty();
		}
	}

}
