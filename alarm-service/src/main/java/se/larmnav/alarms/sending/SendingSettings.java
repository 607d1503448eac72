package se.larmnav.alarms.sending;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where e-mail and text messages go out.
 *
 * @param patience how long one attempt may take
 */
@ConfigurationProperties("larmnav.sending")
record SendingSettings(@DefaultValue Mail mail, @DefaultValue Sms sms, @DefaultValue("10s") Duration patience) {

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

}
