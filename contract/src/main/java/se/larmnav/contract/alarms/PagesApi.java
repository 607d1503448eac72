package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who has been told outside the screens that nobody answers, and whether it arrived. */
@HttpExchange("/api/alarms/v1")
public interface PagesApi {

	/** The pages of the last days, the newest first; of nobody in person. */
	@GetExchange("/pages")
	List<Page> pages();

	/**
	 * People were told that alarms wait.
	 *
	 * @param level the how manieth time the oldest of them was told
	 * @param alarms how many persons' alarms waited then
	 * @param oldest since when the oldest of them had waited
	 */
	record Page(UUID id, int level, Instant at, int alarms, Instant oldest, List<Notice> notices) {
	}

	/**
	 * Somebody who was told.
	 *
	 * @param to a name and title, empty when nobody was found
	 * @param by PUSH, SMS or EMAIL
	 * @param state WAITING, SENT or FAILED, which is tried again while something waits
	 * @param why it failed, as a code
	 */
	record Notice(String to, String by, String state, @Nullable Instant at, @Nullable String why) {
	}

}
