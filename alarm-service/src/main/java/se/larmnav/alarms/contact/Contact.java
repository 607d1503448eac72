package se.larmnav.alarms.contact;

import org.jspecify.annotations.Nullable;

/** A try to talk with the person or somebody near, and what it gave. */
public record Contact(Channel channel, ContactResult result, @Nullable String cause) {

	public boolean talked() {
		return result == ContactResult.TALKED;
	}

}
