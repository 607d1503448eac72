package se.larmnav.alarms.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.larmnav.alarms.sip.Listening;
import se.larmnav.alarms.sip.Secured;

/**
 * How the intake listens and works.
 *
 * @param address on which devices are heard
 * @param port for UDP and TCP alike; 0 takes a free one
 * @param tls null where no device speaks TLS
 * @param centre the tenants whose operators get what nobody knows the owner of; nothing
 * means every tenant's
 * @param pool how many connections write at once
 * @param atOnce how many messages may wait for them; beyond it the answer is BUSY
 * @param patience how long one message may wait for its commit before the answer is BUSY
 * @param duplicateWindow how long the same bytes from the same controller are the same
 * message
 */
@ConfigurationProperties("larmnav.intake")
record IntakeSettings(@DefaultValue("127.0.0.1") String address, @DefaultValue("5060") int port, @Nullable Tls tls,
		@Nullable Set<String> centre, @DefaultValue("8") int pool, @DefaultValue("256") int atOnce,
		@DefaultValue("2s") Duration patience, @DefaultValue("5m") Duration duplicateWindow) {

	/**
	 * SIP over TLS.
	 *
	 * @param keystore PKCS12, with our key and certificate
	 */
	record Tls(@DefaultValue("5061") int port, Path keystore, String password) {
	}

	/** Where devices are heard. */
	Listening listening() throws IOException {
		// the intake says BUSY itself, with the device's reference; this is for what it
		// has no room to read
		var plain = Listening.at(InetAddress.getByName(address), port, 2 * atOnce);
		return (tls == null) ? plain : plain.secured(Secured.by(tls.keystore(), tls.password()), tls.port());
	}

}
