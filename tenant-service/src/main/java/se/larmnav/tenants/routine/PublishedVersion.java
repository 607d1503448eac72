package se.larmnav.tenants.routine;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A version of a routine as it was published, and what has become of it.
 *
 * @param publishedBy the name of whoever published it
 * @param origin null for what came with the municipality's files
 * @param withdrawn null as long as it stands
 */
public record PublishedVersion(int number, LocalDate validFrom, String yaml, Instant publishedAt, String publishedBy,
		@Nullable Origin origin, @Nullable Withdrawal withdrawn) {

	/** Who wrote it and who approved it, by name, and from which version it was made. */
	public record Origin(int basedOn, String author, String approver) {
	}

	/** Taken back before its first day. */
	public record Withdrawal(Instant at, String by, String because) {
	}

}
