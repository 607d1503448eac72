package se.larmnav.alarms.supervision;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How devices are supervised.
 *
 * @param grace for how long devices must have been heard before one of them is called
 * silent: after an outage of ours they have had no chance
 */
@ConfigurationProperties("larmnav.supervision")
record SupervisionSettings(@DefaultValue("1h") Duration grace) {
}
