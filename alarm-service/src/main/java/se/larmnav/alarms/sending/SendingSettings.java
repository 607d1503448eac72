package se.larmnav.alarms.sending;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where e-mail and text messages go out.
 *
 * @param patience how long one attempt may take
 */
@ConfigurationProperties("larmnav.sending")
record SendingSettings(@DefaultValue Mail mail, @DefaultValue Sms sms, @DefaultValue Push push,
		@DefaultValue("10s") Duration patience) {

	/**
	 * A mail server.
	 *
	 * @param host null when there is none
	 */
	record Mail(@Nullable String host, @DefaultValue("25") int port, @DefaultValue("larmnav@localhost") String sender) {
	}

	/**
	 * A text message service.
	 *
	 * @param url null when there is none
	 * @param token that the service knows us by, if it wants one
	 */
	record Sms(@Nullable URI url, @DefaultValue("Larmnav") String sender, @Nullable String token) {
	}

	/**
	 * Notifications of phones.
	 *
	 * @param contact whom a push service turns to about what we send
	 * @param hosts the push services that phones may name, "*." for all below
	 * @param ownNetwork whether they may be in a network of ours and without TLS: for
	 * tests and demonstrations
	 */
	record Push(@DefaultValue("mailto:larmnav@localhost") String contact, @DefaultValue( {
			"fcm.googleapis.com", "updates.push.services.mozilla.com", "web.push.apple.com",
			"*.notify.windows.com" }) List<String> hosts, @DefaultValue("false") boolean ownNetwork){
	}

}
