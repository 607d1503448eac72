package se.larmnav.routine.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;

/**
 * What a decision on a safety alarm holds (block {@code decision}).
 *
 * @param type the name of the decision type
 * @param duration the proposed duration; a person may choose otherwise
 * @param legalBasis each from a date on (AMD-14)
 * @param revocationGrounds the reservation, if the municipality makes one
 * @param serviceItems the service items (insatser), in order
 * @param enforcement null when nothing is decided about decisions that are not carried
 * out
 */
public record DecisionRules(String type, Duration duration, List<LegalBasis> legalBasis,
		@MayBeLeftOut List<RevocationGround> revocationGrounds, List<ServiceItem> serviceItems,
		@Nullable Enforcement enforcement, Source source) {

	public DecisionRules {
		if (legalBasis.isEmpty() || serviceItems.isEmpty()) {
			throw new IllegalArgumentException("at least one legal basis and one service item");
		}
		legalBasis = List.copyOf(legalBasis);
		revocationGrounds = List.copyOf(revocationGrounds);
		serviceItems = List.copyOf(serviceItems);
	}

	/** How long a decision is proposed to run. */
	public enum Duration {

		UNTIL_FURTHER_NOTICE, PERIOD

	}

	/** A legal basis from a date on. */
	public record LegalBasis(@Identifies LocalDate from, String text) {
	}

	/** A ground on which the decision may be revoked. */
	public record RevocationGround(@Identifies String key, String text) {
	}

	/** The legal basis of a decision that is made on a day. */
	public String legalBasisOn(LocalDate day) {
		return this.legalBasis.stream()
			.filter((basis) -> !basis.from().isAfter(day))
			.max(Comparator.comparing(LegalBasis::from))
			.orElseThrow(() -> new IllegalArgumentException("no legal basis on " + day))
			.text();
	}

	/** Whether two people can share a household here (C92). */
	public boolean sharesHouseholds() {
		return this.serviceItems.stream().allMatch((item) -> item.sharedHouseholdName() != null);
	}

}
