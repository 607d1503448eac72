package se.larmnav.tenants.leaving;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How municipalities leave this installation.
 *
 * @param fetchWithin how long an ordered export can be fetched
 * @param coolingOff how long after its confirmation a deletion begins, and can still be
 * taken back
 * @param exportWithin how old the verified export may be when a deletion is asked for,
 * confirmed and begins: what has changed since would be lost
 */
@ConfigurationProperties(prefix = "larmnav.leaving", ignoreUnknownFields = false)
record LeavingSettings(@DefaultValue("2h") Duration fetchWithin, @DefaultValue("30d") Duration coolingOff,
		@DefaultValue("7d") Duration exportWithin) {
}
