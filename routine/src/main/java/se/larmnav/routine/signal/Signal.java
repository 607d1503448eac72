package se.larmnav.routine.signal;

/**
 * What a device said, normalised: codes with leading zeros, no blanks.
 *
 * @param message ME, RE, IN or PI
 * @param deviceType four digits
 * @param status four digits
 */
public record Signal(String message, String deviceType, String status) {

	/** From codes as they came, with or without leading zeros and blanks. */
	public static Signal of(String message, String deviceType, String status) {
		return new Signal(message.strip().isEmpty() ? "ME" : message.strip().toUpperCase(java.util.Locale.ROOT),
				padded(deviceType), padded(status));
	}

	private static String padded(String code) {
		String digits = code.strip();
		return digits.length() >= 4 ? digits : "0".repeat(4 - digits.length()) + digits;
	}

}
