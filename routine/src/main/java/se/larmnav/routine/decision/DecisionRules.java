package se.larmnav.routine.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.time.CalendarSpan;

/**
 * What a decision on a safety alarm holds (block {@code decision}).
 *
 * @param type the name of the decision type
 * @param duration the proposed duration; a person may choose otherwise
 * @param legalBasis each from a date on (AMD-14)
 * @param revocationGrounds the reservation, if the municipality makes one
 * @param serviceItems the service items (insatser), in order
 * @param criteria on which an alarm is granted, shown as support; one is chosen where
 * there are any
 * @param personalAssistance what is warned of when the person has personal assistance
 * @param appeal how long a refusal may be appealed against; null when the letter says
 * nothing of it
 * @param service what the service is, in the municipality's own words
 * @param enforcement null when nothing is decided about decisions that are not carried
 * out
 */
public record DecisionRules(String type, Duration duration, List<LegalBasis> legalBasis,
		@MayBeLeftOut List<RevocationGround> revocationGrounds, List<ServiceItem> serviceItems,
		@MayBeLeftOut List<Criterion> criteria, @Nullable Warning personalAssistance, @Nullable Appeal appeal,
		@Nullable String service, @Nullable Enforcement enforcement, Source source) {

	public DecisionRules {
		if (legalBasis.isEmpty() || serviceItems.isEmpty()) {
			throw new IllegalArgumentException("at least one legal basis and one service item");
		}
		legalBasis = List.copyOf(legalBasis);
		revocationGrounds = List.copyOf(revocationGrounds);
		serviceItems = List.copyOf(serviceItems);
		criteria = List.copyOf(criteria);
	}

	/** How long a decision is proposed to run. */
	public enum Duration {

		UNTIL_FURTHER_NOTICE, PERIOD

	}

	/** A legal basis from a date on. */
	public record LegalBasis(@Identifies LocalDate from, String text) {
	}

	/**
	 * A ground on which the decision may be revoked.
	 *
	 * @param evidence what must be logged before it may be used; null when nothing must
	 */
	public record RevocationGround(@Identifies String key, String text, @Nullable Evidence evidence) {

		/**
		 * What the ground still lacks, with so many logged contact attempts; null when
		 * nothing.
		 */
		public @Nullable Missing lacks(int attempts) {
			return this.evidence == null || attempts >= this.evidence.contactAttempts() ? null
					: new Missing("contact-attempts", Texts.national()
						.phrase("contact-attempts", Map.of("needed", Integer.toString(this.evidence.contactAttempts()),
								"made", Integer.toString(attempts))),
							this.evidence.source());
		}

	}

	/** What must be logged before a ground may be used (AMB-47). */
	public record Evidence(int contactAttempts, Source source) {
	}

	/** A criterion on which an alarm is granted (GBG-DEC-06). */
	public record Criterion(@Identifies String key, String text, Source source) {
	}

	/** Something that must be thought of, and answered by who grants all the same. */
	public record Warning(String text, Source source) {
	}

	/** How long a refusal may be appealed against, from the day of the decision. */
	public record Appeal(CalendarSpan within, Source source) {

		/** The last day. */
		public LocalDate lastDay(LocalDate decided) {
			return this.within.from(decided);
		}

	}

	/** The ground with this key. */
	public Optional<RevocationGround> ground(String key) {
		return this.revocationGrounds.stream().filter((one) -> one.key().equals(key)).findFirst();
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
