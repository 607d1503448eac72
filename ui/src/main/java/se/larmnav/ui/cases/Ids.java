package se.larmnav.ui.cases;

import java.util.Optional;
import java.util.UUID;

/** Reads the opaque ids of addresses; what is no id leads nowhere. */
public final class Ids {

	private Ids() {
	}

	public static Optional<UUID> parse(String written) {
		try {
			return Optional.of(UUID.fromString(written));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
