package se.larmnav.cases.letters;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The letter service (Mina meddelanden) to which letters are handed over.
 *
 * @param url null where the service fetches them itself
 * @param token that the service knows us by, if it wants one
 * @param patience how long one attempt may take
 * @param triedFor how long a letter is tried before a person is asked to send it
 */
@ConfigurationProperties("larmnav.letters")
record LetterSettings(@Nullable URI url, @Nullable String token, @DefaultValue("10s") Duration patience,
		@DefaultValue("24h") Duration triedFor) {
}
