package se.larmnav.routine.assignment;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Role;
import se.larmnav.routine.Source;

/**
 * Which assignments a decision gives and how they travel (block {@code assignments}).
 *
 * @param each one per service item or group of them; the split (C19)
 * @param journal when receiving opens an implementation journal (C25)
 * @param acknowledgedBy the role that acknowledges a distributed assignment, if any does
 * @param startedWhen what starts the service
 * @param ending who ends an assignment by hand; null where nobody does
 */
public record AssignmentRules(List<AssignmentRule> each, Journal journal, @Nullable Role acknowledgedBy,
		StartedWhen startedWhen, @Nullable Ending ending, Source source) {

	public AssignmentRules {
		if (each.isEmpty()) {
			throw new IllegalArgumentException("at least one assignment");
		}
		each = List.copyOf(each);
	}

	/** When receiving an assignment opens an implementation journal. */
	public enum Journal {

		ALWAYS, WHEN_NO_OTHER_SERVICES, NEVER

	}

	/**
	 * Who ends an assignment when all is done (GBG-ASG-06).
	 *
	 * @param delegatedBy the role whose task it is, when it is done on its delegation
	 * @param basis on what the delegation rests
	 */
	public record Ending(Role by, @Nullable Role delegatedBy, @Nullable String basis, Source source) {

		public Ending {
			if ((delegatedBy == null) != (basis == null)) {
				throw new IllegalArgumentException("delegated-by and basis together, or neither");
			}
		}

	}

	/** What starts the service (AMB-51). */
	public enum StartedWhen {

		DISTRIBUTED, ACKNOWLEDGED, INSTALLED

	}

	/** The assignment of a kind, if the municipality makes one. */
	public Optional<AssignmentRule> of(AssignmentKind kind) {
		return this.each.stream().filter((one) -> one.kind() == kind).findFirst();
	}

	/** Whether receiving opens a journal for someone with, or without, other services. */
	public boolean opensJournal(boolean otherServices) {
		return switch (this.journal) {
			case ALWAYS -> true;
			case WHEN_NO_OTHER_SERVICES -> !otherServices;
			case NEVER -> false;
		};
	}

}
