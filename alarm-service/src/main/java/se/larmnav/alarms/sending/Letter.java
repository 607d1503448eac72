package se.larmnav.alarms.sending;

import java.util.UUID;

/**
 * Something for one receiver.
 *
 * @param key by which the receiver's service knows that it has had it already
 * @param address an e-mail address, or the number of a telephone
 */
public record Letter(UUID key, String address, String subject, String text) {
}
