package se.larmnav.routine.installation;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;

/**
 * A kind of device.
 *
 * @param key stable name
 * @param name in Swedish
 * @param reply how it wants its answers (scaip.md)
 */
public record DeviceFamily(@Identifies String key, String name, Reply reply, Source source) {

	/** The two reply styles in the field. */
	public enum Reply {

		/** In the body of the 200 that answers the request. */
		IN_RESPONSE,

		/** An empty 200, and a message of our own back. */
		OWN_MESSAGE

	}

}
