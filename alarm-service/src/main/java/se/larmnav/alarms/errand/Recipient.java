package se.larmnav.alarms.errand;

/**
 * To whom an alarm is sent.
 *
 * @param channel APP or PHONE
 */
public record Recipient(String unit, String name, String channel) {
}
