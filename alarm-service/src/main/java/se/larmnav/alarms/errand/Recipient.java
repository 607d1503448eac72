package se.larmnav.alarms.errand;

/**
 * To whom an alarm is sent.
 *
 * @param channel APP or PHONE
 * @param responders how many of the unit go together
 * @param passed how many of the routine's chain have had it when this one has
 */
public record Recipient(String unit, String name, String channel, int responders, int passed) {
}
