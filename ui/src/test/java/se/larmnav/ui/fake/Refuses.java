package se.larmnav.ui.fake;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.larmnav.ui.client.Problem;

/** What a service refuses once instead of doing it. */
public final class Refuses {

	private @Nullable Problem next;

	/** The next that is asked for is refused: somebody else was first. */
	public void asOutdated() {
		this.next = new Problem("changed-meanwhile", 412, Map.of("version", "9"), List.of(), List.of(),
				Map.of("changes", List.of(Map.of("field", "/keys", "what", "nycklarna är bokade", "by", "Ali Exempel",
						"at", "2026-11-20T13:05:00Z"))));
	}

	/** Refuses what is asked for, if it is to. */
	void now() {
		var refused = this.next;
		if (refused != null) {
			this.next = null;
			throw refused;
		}
	}

}
