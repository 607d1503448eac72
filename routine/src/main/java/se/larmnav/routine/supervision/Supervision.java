package se.larmnav.routine.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.installation.Technology;

/**
 * What must be heard from a device, and who is told when it is not (block
 * {@code supervision}; GIS-TST-01 to GIS-TST-07).
 *
 * @param checks what comes by itself, and how often at least
 * @param chainTests calls that try the whole chain where the alarm has not been used
 */
public record Supervision(List<SupervisionCheck> checks, @MayBeLeftOut List<ChainTest> chainTests) {

	public Supervision {
		if (checks.isEmpty() && chainTests.isEmpty()) {
			throw new IllegalArgumentException("at least one check or chain test");
		}
		checks = List.copyOf(checks);
		chainTests = List.copyOf(chainTests);
	}

	/**
	 * The checks that are silent, in the routine's order.
	 * @param last when each was heard last; one that was never heard is not judged
	 */
	public List<Silence> silent(Map<SupervisionCheck.Kind, Instant> last, Instant now) {
		return this.checks.stream().filter((check) -> {
			var heard = last.get(check.kind());
			return heard != null && check.isSilent(heard, now);
		}).map((check) -> new Silence(check, Explanation.of(check.source()))).toList();
	}

	/** The chain test of devices of a technology, if there is one. */
	public Optional<ChainTest> chainTest(Technology.Kind technology) {
		return this.chainTests.stream().filter((one) -> one.technology() == technology).findFirst();
	}

	/** A check that has not been heard in time. */
	public record Silence(SupervisionCheck check, Explanation why) {
	}

}
