package se.larmnav.routine.installation;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Key;

/**
 * A kind of device.
 *
 * @param key stable name
 * @param name in Swedish
 * @param reply how it wants its answers (scaip.md)
 * @param ownTechnology null when it is digital
 */
public record DeviceFamily(@Identifies String key, String name, Reply reply,
		@Key("technology") Technology.@Nullable Kind ownTechnology, Source source) {

	/** The two reply styles in the field. */
	public enum Reply {

		/** In the body of the 200 that answers the request. */
		IN_RESPONSE,

		/** An empty 200, and a message of our own back. */
		OWN_MESSAGE

	}

	/** Digital, unless it says otherwise. */
	public Technology.Kind technology() {
		return (this.ownTechnology == null) ? Technology.Kind.DIGITAL : this.ownTechnology;
	}

}
