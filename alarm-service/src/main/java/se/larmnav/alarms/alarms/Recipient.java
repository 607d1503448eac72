package se.larmnav.alarms.alarms;

/**
 * To whom an alarm is sent.
 *
 * @param channel APP or PHONE
 */
public record Recipient(String unit, String name, String channel) {
}
