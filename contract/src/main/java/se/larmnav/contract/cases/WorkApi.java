package se.larmnav.contract.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What somebody must do (arbete) and what somebody has been told (meddelanden). */
@HttpExchange("/api/cases/v1")
public interface WorkApi {

	/** The caller's open work: what its roles and units own, grouped by lateness. */
	@GetExchange("/work-items")
	WorkList mine();

	/** Says that a piece of work is done, with what came of it. */
	@PostExchange("/work-items/{id}/completion")
	void complete(@PathVariable UUID id, @RequestBody Completion completion);

	/** Takes a piece of work: the caller becomes its person. */
	@PostExchange("/work-items/{id}/owner")
	void take(@PathVariable UUID id);

	/** Messages to the caller's roles, units and lists, newest first. */
	@GetExchange("/messages")
	List<Message> messages(@RequestParam(defaultValue = "false") boolean unreadOnly);

	/** Says that the caller has read a message. */
	@PostExchange("/messages/{id}/receipt")
	void read(@PathVariable UUID id);

	/** How many wait, for the badges of the side navigation. */
	@GetExchange("/work-counts")
	Counts counts();

	record WorkList(List<WorkItem> muchDelayed, List<WorkItem> delayed, List<WorkItem> today, List<WorkItem> soon,
			List<WorkItem> waiting) {
	}

	/**
	 * A piece of work.
	 *
	 * @param kind name from the routine's closed list, e.g. contact-about-keys
	 * @param text what to do, in Swedish
	 * @param owner role, unit or person, in Swedish
	 * @param caseId null for work that is about no single case, such as a weekly review;
	 * then number and person are null too
	 * @param operation the {@link Operation} of the case page that does it, if one does
	 * @param asks what must be answered when it is done
	 * @param version of the case, for {@code If-Match}; null without a case
	 */
	record WorkItem(UUID id, @Nullable UUID caseId, @Nullable String caseNumber, @Nullable String person, String kind,
			String text, String owner, @Nullable String takenBy, @Nullable Instant due, Instant since,
			@Nullable String operation, String source, List<Question> asks, @Nullable Long version) {
	}

	/**
	 * A question of the routine to whoever does a piece of work.
	 *
	 * @param answer YES_NO, TEXT, DAY or TIME
	 * @param required whether there must be an answer
	 */
	record Question(String key, String label, String answer, boolean required) {
	}

	/** That a piece of work is done. */
	record Completion(@Nullable String result, @Nullable String note, @Nullable List<Answer> answers) {
	}

	/**
	 * An answer to a question.
	 *
	 * @param value yes or no, a text, a day (2026-03-02) or a moment
	 * (2026-03-02T09:00:00Z)
	 */
	record Answer(String key, String value) {
	}

	/**
	 * A message (meddelande) linked to a case, with exactly the facts that the routine
	 * lets its receiver have.
	 */
	record Message(UUID id, Instant at, String from, String to, String subject, List<Fact> facts, UUID caseId,
			String caseNumber, @Nullable Instant readAt, @Nullable String readBy) {
	}

	record Fact(String label, String value) {
	}

	record Counts(int work, int awaitingKeys, int assignments, int readyForInstallation, int messages) {
	}

}
