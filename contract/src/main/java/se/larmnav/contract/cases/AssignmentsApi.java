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
import se.larmnav.contract.Slice;

/** Assignments (uppdrag) to performers, requirements.md Z2.3. */
@HttpExchange("/api/cases/v1")
public interface AssignmentsApi {

	/**
	 * Assignments of the caller's units, those last sent first, by page or after the last
	 * that was seen.
	 * @param state narrows to one state
	 * @param waiting only those that wait for the caller to do something; a part may then
	 * be shorter than asked for
	 * @param after the {@code next} of the part before
	 * @param page its number from 1, without {@code after}
	 * @param limit how many, 100 at most
	 */
	@GetExchange("/assignments")
	Slice<Row> list(@RequestParam(required = false) @Nullable String state,
			@RequestParam(defaultValue = "false") boolean waiting,
			@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "20") int limit);

	/** Assignments after the last that was seen. */
	default Slice<Row> list(boolean waiting, @Nullable String after, int limit) {
		return list(null, waiting, after, 1, limit);
	}

	/** Saves and write-protects the assignment's document (LJU-ASG-04). */
	@PostExchange("/assignments/{id}/lock")
	void lock(@PathVariable UUID id);

	/** Sends an assignment that is ready to its receiver. */
	@PostExchange("/assignments/{id}/sending")
	void send(@PathVariable UUID id);

	/**
	 * Receives it: the receipt time is kept and the journal opened where the routine says
	 * so (GBG-ASG-04).
	 */
	@PostExchange("/assignments/{id}/receipt")
	void receive(@PathVariable UUID id);

	/**
	 * Distributes it to the unit that shall act; only when installed (GBG-ASG-05,
	 * LJU-ASG-07).
	 */
	@PostExchange("/assignments/{id}/distribution")
	void distribute(@PathVariable UUID id, @RequestBody Distribution distribution);

	/** The planning function acknowledges it (LJU-ASG-08). */
	@PostExchange("/assignments/{id}/acknowledgement")
	void acknowledge(@PathVariable UUID id);

	/**
	 * Says something new in the document of an assignment that runs; the performer gets a
	 * new version of it (GBG-WAT-15).
	 */
	@PostExchange("/assignments/{id}/document")
	void update(@PathVariable UUID id, @RequestBody Supplement supplement);

	/**
	 * Ends it when the alarm is to be returned, on the delegation that the routine names
	 * (GBG-ASG-06).
	 */
	@PostExchange("/assignments/{id}/ending")
	void end(@PathVariable UUID id);

	/** What is new in an assignment's document. */
	record Supplement(String text) {
	}

	/**
	 * Where it goes: null area is the area of the person's address, null unit the one
	 * that the routine names.
	 */
	record Distribution(@Nullable String area, @Nullable String unit) {
	}

	/**
	 * An assignment in a list.
	 *
	 * @param version of the case, for {@code If-Match}
	 */
	record Row(UUID id, UUID caseId, String caseNumber, String person, String name, String state, String receiver,
			@Nullable Instant sentAt, @Nullable Instant receivedAt, List<String> may, long version) {
	}

}
