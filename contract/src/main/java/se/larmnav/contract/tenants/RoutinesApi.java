package se.larmnav.contract.tenants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import se.larmnav.contract.Tagged;

/**
 * A municipality's routine: its versions, and drafts on their way to be one (utkast →
 * skickat → godkänt → publicerat). Whoever changes a draft gives back the {@code etag}
 * that was read; when somebody else has changed it meanwhile the answer is 412
 * {@code changed-meanwhile} with {@code changedBy} and {@code changedAt}.
 */
@HttpExchange("/api/tenant/v1")
public interface RoutinesApi {

	/** All versions, newest first, and the drafts that are not published. */
	@GetExchange("/routine")
	Overview overview();

	/** One version with its whole text. */
	@GetExchange("/routine/versions/{number}")
	Version version(@PathVariable int number);

	/**
	 * Takes back a version before its first day; after that it is 409
	 * {@code in-force-already}.
	 */
	@PostExchange("/routine/versions/{number}/withdrawal")
	Version withdraw(@PathVariable int number, @RequestBody Reason reason);

	/**
	 * What a version changes in another, in Swedish; nobody is counted.
	 * @param against the one before it unless said
	 */
	@GetExchange("/routine/versions/{number}/difference")
	Difference compare(@PathVariable int number, @RequestParam(required = false) @Nullable Integer against);

	/** Begins a draft: from a version (an earlier one is a return to it) or a text. */
	@PostExchange("/routine/drafts")
	Draft begin(@RequestBody Beginning beginning);

	/** A draft as it is now, with its text and what may be done with it. */
	@GetExchange("/routine/drafts/{id}")
	Draft draft(@PathVariable UUID id);

	/** Changes the whole text; it may be wrong as long as it is a draft. */
	@PutExchange("/routine/drafts/{id}/text")
	Draft write(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag, @RequestBody Text text);

	/**
	 * Changes one block: its text with its key first ({@code access:} …). A block that
	 * the draft lacks is put in, and an empty text takes the block out.
	 */
	@PutExchange("/routine/drafts/{id}/blocks/{key}")
	Draft writeBlock(@PathVariable UUID id, @PathVariable String key, @RequestHeader(HttpHeaders.IF_MATCH) String etag,
			@RequestBody Text text);

	/** Changes one value and leaves the rest of the text as it is written. */
	@PutExchange("/routine/drafts/{id}/values")
	Draft writeValue(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag,
			@RequestBody NewValue value);

	/** Throws a draft away that has not been sent. */
	@DeleteExchange("/routine/drafts/{id}")
	void delete(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag);

	/** What the checks find, errors first. */
	@GetExchange("/routine/drafts/{id}/findings")
	Findings findings(@PathVariable UUID id);

	/**
	 * What differs from the version in force, in Swedish, with whom it concerns. A draft
	 * that cannot be read is 409 {@code draft-unreadable}.
	 */
	@GetExchange("/routine/drafts/{id}/difference")
	Difference difference(@PathVariable UUID id);

	/**
	 * What would have gone otherwise in the last 30 to 90 days, until the last midnight;
	 * nothing is touched. The same draft on the same history gives the same bytes.
	 * Without case-service it is 503.
	 */
	@GetExchange("/routine/drafts/{id}/trial")
	Trial tryOnHistory(@PathVariable UUID id, @RequestParam(defaultValue = "30") int days);

	/**
	 * Sends for approval, to be in force from a day. Errors stop it (409
	 * {@code draft-has-errors}); warnings must be accepted with a word.
	 */
	@PostExchange("/routine/drafts/{id}/sending")
	Draft send(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag, @RequestBody Sending sending);

	/** Makes it a draft again that can be changed. */
	@PostExchange("/routine/drafts/{id}/recall")
	Draft takeBack(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag);

	/** Approves exactly this text: a second person, never who wrote or sent it. */
	@PostExchange("/routine/drafts/{id}/approval")
	Draft approve(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag);

	/** Sends it back to be changed, with a word about why. */
	@PostExchange("/routine/drafts/{id}/return")
	Draft sendBack(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag, @RequestBody Reason reason);

	/**
	 * Publishes what was approved, from the day that was approved; a day that has begun
	 * is 409 {@code day-has-begun}, and must be sent and approved anew.
	 */
	@PostExchange("/routine/drafts/{id}/publication")
	Version publish(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String etag);

	/**
	 * @param earliest the first day from which a draft can be in force
	 * @param may what the caller may do here: BEGIN
	 */
	record Overview(List<VersionEntry> versions, List<DraftEntry> drafts, LocalDate earliest, List<String> may) {
	}

	/**
	 * A version in the list.
	 *
	 * @param standing IN_FORCE, COMING, EARLIER or WITHDRAWN
	 * @param decided by whom and when it was decided, in the municipality's words
	 * @param author who wrote it; null for what came with the files
	 * @param basedOn the version that it was made from
	 * @param origin whose routine it began as; null when it is all the municipality's own
	 */
	record VersionEntry(int number, LocalDate validFrom, String standing, String decided, @Nullable String author,
			@Nullable String approver, Instant publishedAt, String publishedBy, @Nullable Integer basedOn,
			@Nullable Instant withdrawnAt, @Nullable String withdrawnBy, @Nullable String withdrawnBecause,
			@Nullable Origin origin) {
	}

	/**
	 * Whose routine a routine began as: another municipality's or a base routine.
	 *
	 * @param name as people say it
	 * @param adopted the day on which it was taken over
	 */
	record Origin(String name, int version, LocalDate adopted) {
	}

	/**
	 * A version whole.
	 *
	 * @param may what the caller may do with it: BEGIN (a draft from it), WITHDRAW
	 */
	record Version(VersionEntry entry, String text, List<Block> blocks, List<String> may) {
	}

	/**
	 * A draft in the list.
	 *
	 * @param state DRAFT, SENT, APPROVED or PUBLISHED
	 * @param validFrom the day in its text; null when that cannot be read
	 * @param errors how many findings stop it
	 * @param origin whose routine it says that it began as
	 */
	record DraftEntry(UUID id, String state, String name, @Nullable LocalDate validFrom, int basedOn, String author,
			String changedBy, Instant changedAt, int errors, int warnings, @Nullable Origin origin) {
	}

	/**
	 * A draft whole.
	 *
	 * @param etag for If-Match, as it is
	 * @param digest SHA-256 of the text, in hex; what is approved and published has it
	 * @param blocks none when the text is no YAML
	 * @param writers who has written, changed or sent it, and so cannot approve it
	 * @param published the number of the version that it became
	 * @param history who did what, oldest first
	 * @param may what the caller may do now: WRITE, DELETE, SEND, TAKE_BACK, APPROVE,
	 * SEND_BACK, PUBLISH
	 */
	record Draft(DraftEntry entry, String etag, String digest, String text, List<Block> blocks, List<String> writers,
			@Nullable String approver, @Nullable Integer published, List<Act> history,
			List<String> may) implements Tagged {
	}

	/**
	 * Something that somebody did with a draft.
	 *
	 * @param what BEGUN, WRITTEN, SENT, TAKEN_BACK, APPROVED, SENT_BACK, PUBLISHED,
	 * WITHDRAWN or DELETED
	 */
	record Act(Instant at, String by, String what, @Nullable String word) {
	}

	/**
	 * A block of a routine: a key at the beginning of a line with what stands under it.
	 *
	 * @param name in Swedish
	 * @param line where it begins in the whole text, from 1
	 * @param text its YAML, with the key
	 */
	record Block(String key, String name, int line, String text, List<Rule> rules, List<Value> values) {
	}

	/**
	 * One thing that the municipality has decided.
	 *
	 * @param path where it stands, such as access.keys.contacts.second
	 * @param name what it is about, in Swedish
	 * @param says the rule in a Swedish sentence; its values in Swedish where the file
	 * has no sentence
	 * @param source where it is decided
	 * @param assumption AMB-nn, AMD-nn or not-stated when it is assumed (antagande)
	 */
	record Rule(String path, String name, String says, String source, @Nullable String assumption) {
	}

	/**
	 * One value.
	 *
	 * @param name what it is, in Swedish
	 * @param text as the file writes it, such as 5 weeks
	 * @param words the same in Swedish
	 * @param choices the only values that can stand there, when there are such
	 */
	record Value(String path, String name, String text, String words, List<Choice> choices) {
	}

	record Choice(String text, String words) {
	}

	/**
	 * What a draft begins with; without either it is the version in force.
	 *
	 * @param name what people call the draft
	 * @param version from which version
	 * @param text from this text
	 */
	record Beginning(String name, @Nullable Integer version, @Nullable String text) {
	}

	record Text(String text) {
	}

	/**
	 * @param path as in {@link Value}
	 * @param text as the file writes it
	 */
	record NewValue(String path, String text) {
	}

	/**
	 * @param validFrom from tomorrow on; it is written into the text
	 * @param word about it, for who approves; needed when there are warnings
	 */
	record Sending(LocalDate validFrom, @Nullable String word) {
	}

	record Reason(String word) {
	}

	/**
	 * @param stops whether an error stops it
	 */
	record Findings(List<Finding> findings, boolean stops) {
	}

	/**
	 * @param severity ERROR or WARNING
	 * @param block the block that it is about; empty for the whole
	 * @param line in the whole text, from 1
	 */
	record Finding(String severity, String code, String text, String file, int line, int column, String path,
			String block) {
	}

	/**
	 * @param against the version that it is compared with
	 * @param counted false when who has the cases did not answer: then nobody is counted
	 */
	record Difference(int against, boolean counted, List<Change> changes) {
	}

	/**
	 * @param kind CHANGED, ADDED, REMOVED or MOVED
	 * @param sentence the change in Swedish, with whom it concerns
	 * @param was how the old is written; null for what was added
	 * @param now how the new is written; null for what was removed
	 * @param affected how many that wait are concerned; null when nobody counts them
	 */
	record Change(String kind, String path, String block, String sentence, @Nullable String was, @Nullable String now,
			@Nullable Integer affected) {
	}

	/**
	 * @param subjects how many cases were looked at
	 * @param summary how many of each, in Swedish
	 * @param digest SHA-256 of the canonical result, in hex
	 */
	record Trial(int against, Instant from, Instant until, int subjects, List<String> summary,
			List<Otherwise> otherwise, String digest) {
	}

	/**
	 * Something that would have gone otherwise.
	 *
	 * @param how ADDED, REMOVED, LATER, EARLIER or OTHERWISE
	 * @param subject the number of a case, never a person
	 * @param kind DECIDED, TOLD, WORK, WATCH, DOCUMENT or STOPPED
	 */
	record Otherwise(String how, String subject, String kind, @Nullable LocalDate was, @Nullable LocalDate would,
			String sentence) {
	}

}
