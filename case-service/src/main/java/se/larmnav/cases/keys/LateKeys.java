package se.larmnav.cases.keys;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.cases.texts.Texts;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.DeadlineHandler;

/**
 * Says that an assignment cannot be carried out when the time for the keys has run out.
 */
@Component
class LateKeys implements DeadlineHandler {

	private final Keys keys;

	private final Texts texts;

	LateKeys(Keys keys, Texts texts) {
		this.keys = keys;
		this.texts = texts;
	}

	@Override
	public String kind() {
		return Keys.LATE;
	}

	@Override
	public void due(UUID subject, Instant due) {
		Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
			keys.late(subject);
			return subject;
		});
	}

}
