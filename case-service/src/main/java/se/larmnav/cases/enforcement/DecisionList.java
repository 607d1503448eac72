package se.larmnav.cases.enforcement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Routine;
import se.larmnav.routine.Source;
import se.larmnav.routine.decision.Enforcement;
import se.larmnav.routine.followup.FollowUps;
import se.larmnav.tenancy.Refusal;

/** The lists of decisions that somebody must see to. */
enum DecisionList {

	/** Granted and not yet installed (GBG-DEC-11). */
	NOT_INSTALLED,

	/** Not carried out, and nobody is reminded of it (GBG-WAT-07). */
	NOT_WATCHED,

	/** Not carried out in time; reported to the supervisory authority. */
	TO_REPORT,

	/** Carried out, and not followed up in time (GBG-WAT-12). */
	NOT_FOLLOWED_UP;

	static DecisionList named(String name) {
		return Arrays.stream(values())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("decision-list"));
	}

	/** Since when, and by which rule, a decision belongs on the list; empty when not. */
	Optional<Listed> judge(Standing one, Routine routine, LocalDate today) {
		return switch (this) {
			case NOT_INSTALLED -> one.installed() || one.carriedOut() ? Optional.empty()
					: Optional.of(new Listed(one.decidedOn(), routine.decisions().source()));
			case NOT_WATCHED -> notWatched(one, routine.decisions().enforcement());
			case TO_REPORT -> toReport(one, routine.decisions().enforcement(), today);
			case NOT_FOLLOWED_UP -> notFollowedUp(one, routine.followUp(), today);
		};
	}

	private static Optional<Listed> notWatched(Standing one, @Nullable Enforcement rule) {
		if (rule == null || !rule.alwaysWatched() || one.carriedOut() || one.watch() != null) {
			return Optional.empty();
		}
		return Optional.of(new Listed(one.decidedOn(), rule.source()));
	}

	private static Optional<Listed> toReport(Standing one, @Nullable Enforcement rule, LocalDate today) {
		if (rule == null || one.carriedOut() || rule.toReport(one.decidedOn(), today) == null) {
			return Optional.empty();
		}
		return Optional.of(new Listed(rule.lastDay(one.decidedOn()).plusDays(1), rule.source()));
	}

	private static Optional<Listed> notFollowedUp(Standing one, @Nullable FollowUps rule, LocalDate today) {
		if (rule == null || !one.carriedOut()) {
			return Optional.empty();
		}
		var began = one.carriedOutOn() == null ? one.decidedOn() : one.carriedOutOn();
		var last = one.followedUp() == null ? began : one.followedUp();
		return rule.annual().overdue(last, today) == null ? Optional.empty()
				: Optional.of(new Listed(rule.annual().due(last).plusDays(1), rule.annual().source()));
	}

	/** That a decision is on a list. */
	record Listed(LocalDate since, Source source) {
	}

}
