package se.larmnav.contract.tenants;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.Text;

/**
 * The letters that a routine's steps make, with the municipality's own words in them;
 * those are changed through a draft, as all of the routine.
 */
@HttpExchange("/api/tenant/v1")
public interface LetterTextsApi {

	/**
	 * The letters of a draft; one that cannot be read is 409 {@code draft-unreadable}.
	 */
	@GetExchange("/routine/drafts/{id}/letters")
	List<Letter> letters(@PathVariable UUID id);

	/** The letters of a version. */
	@GetExchange("/routine/versions/{number}/letters")
	List<Letter> lettersOf(@PathVariable int number);

	/**
	 * Changes the municipality's own words in a letter; without text it has none. A fact
	 * that does not exist, or that the event does not know, is 422 at {@code /text}.
	 */
	@PutExchange("/routine/drafts/{id}/letters/{step}")
	Draft writeLetter(@PathVariable UUID id, @PathVariable int step, @RequestHeader(HttpHeaders.IF_MATCH) String etag,
			@RequestBody Text text);

	/**
	 * A letter that a step makes.
	 *
	 * @param step which step makes it, from 1
	 * @param says when it is made and where it is kept, in Swedish
	 * @param body the municipality's own words, with facts in braces; null without any
	 * @param preview the same as paragraphs, about somebody who does not exist
	 * @param fields the facts that can stand in it
	 */
	record Letter(int step, String name, String says, String source, @Nullable String body, List<String> preview,
			List<Field> fields) {
	}

	/**
	 * @param key what is written in braces
	 * @param name what it is, in Swedish
	 * @param example what it is in the preview
	 */
	record Field(String key, String name, String example) {
	}

}
