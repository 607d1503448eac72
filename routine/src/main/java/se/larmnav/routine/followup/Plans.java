package se.larmnav.routine.followup;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Need;
import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;

/** The plans of a person with an alarm (block {@code plans}, C94). */
public record Plans(List<Plan> each) {

	public Plans {
		each = List.copyOf(each);
	}

	/**
	 * A plan.
	 *
	 * @param key stable name, such as alarm-plan
	 * @param label in Swedish
	 * @param keptBy who keeps it current
	 * @param contactPerson that the person's contact person is the one who does
	 * @param onPaper that it lies printed with the performer
	 */
	public record Plan(@Identifies String key, String label, Need need, Role keptBy,
			@MayBeLeftOut boolean contactPerson, @MayBeLeftOut boolean onPaper, Source source) {

		/** Whether what lies on paper is older than the plan (GIS-DOC-02). */
		public boolean isPrintStale(LocalDate changed, @Nullable LocalDate printed) {
			return this.onPaper && (printed == null || printed.isBefore(changed));
		}

	}

	/** The plans that everybody has. */
	public List<Plan> required() {
		return this.each.stream().filter((one) -> one.need() == Need.ALWAYS).toList();
	}

}
