package se.larmnav.alarms.taps;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The signed addresses.
 *
 * @param life how long one can be used: the longest shift
 */
@ConfigurationProperties("larmnav.taps")
record TapSettings(@DefaultValue("12h") Duration life) {
}
