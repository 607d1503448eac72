package se.larmnav.contract.tenants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Finding;

/**
 * Routines that municipalities let each other use (PLT-TEN-03): a version of one's own is
 * shared, and a draft begins as another municipality's. Only the routine is shared, never
 * who works there or how they are phoned.
 */
@HttpExchange("/api/tenant/v1")
public interface SharedRoutinesApi {

	/** What other municipalities share, by name and the newest version first. */
	@GetExchange("/routine/shared-routines")
	List<SharedRoutine> shared();

	/** One of them, whole, as it was shared. */
	@GetExchange("/routine/shared-routines/{municipality}/{version}")
	SharedText open(@PathVariable String municipality, @PathVariable int version);

	/**
	 * Begins a draft that says whose routine it was. Municipality, day and the number of
	 * the alarm centre are one's own; units and lists that are not in one's organisation
	 * are findings of the draft.
	 */
	@PostExchange("/routine/shared-routines/{municipality}/{version}/drafts")
	Begun adopt(@PathVariable String municipality, @PathVariable int version, @RequestBody Name name);

	/**
	 * How a version of one's own stands: whether it is shared, and what keeps it from it.
	 */
	@GetExchange("/routine/versions/{number}/sharing")
	Sharing sharing(@PathVariable int number);

	/**
	 * Lets other municipalities use a version; one that is shared already stays so. What
	 * is personal in its text is 409 {@code not-fit-to-share} with {@code findings}.
	 */
	@PostExchange("/routine/versions/{number}/sharing")
	Sharing share(@PathVariable int number);

	/** Stops; a draft that has begun from it elsewhere stays as it is. */
	@DeleteExchange("/routine/versions/{number}/sharing")
	Sharing stop(@PathVariable int number);

	/**
	 * @param municipality the alias of who shares it
	 * @param name of that municipality, as people say it
	 */
	record SharedRoutine(String municipality, String name, int version, LocalDate validFrom, Instant sharedAt) {
	}

	/**
	 * @param text without what is the municipality's own: its alarm centre's number
	 * @param blocks what it says, in Swedish
	 */
	record SharedText(SharedRoutine routine, String text, List<Block> blocks) {
	}

	/**
	 * @param sharedAt null when it is not shared
	 * @param text what others see, or would see
	 * @param findings what is personal in the text, by line; then it cannot be shared
	 * @param may what the caller may do: SHARE or STOP
	 * @param history who shared it and who stopped, oldest first
	 */
	record Sharing(int version, @Nullable Instant sharedAt, String text, List<Finding> findings, List<String> may,
			List<Act> history) {
	}

	/**
	 * @param what SHARED or STOPPED
	 */
	record Act(Instant at, String by, String what) {
	}

	/** What people call the draft. */
	record Name(String name) {
	}

	/** The draft that was begun. */
	record Begun(UUID id) {
	}

}
