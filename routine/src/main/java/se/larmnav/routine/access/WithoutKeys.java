package se.larmnav.routine.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.larmnav.routine.Missing;
import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.time.Due;

/**
 * Installation without keys, exceptionally and for a limited time (C38, GBG-URG-06 to
 * GBG-URG-08). Where a municipality does not have this, there is no exception.
 *
 * @param approvedBy who may approve it
 * @param needs what must be there before the alarm is installed
 */
public record WithoutKeys(Role approvedBy, List<Needed> needs, Source source) {

	/** What an exception needs. */
	public enum Needed {

		REASON, END_DATE, WRITTEN_AGREEMENT, PLAN_LOCK_OPENING, PLAN_COSTS

	}

	public WithoutKeys {
		if (!needs.contains(Needed.END_DATE)) {
			throw new IllegalArgumentException("'end-date' among what it needs: the exception is limited in time");
		}
		needs = List.copyOf(needs);
	}

	/** What the exception still lacks. */
	public List<Missing> missing(Collection<Needed> given) {
		return this.needs.stream()
			.filter((one) -> !given.contains(one))
			.map((one) -> phrase("without-keys-" + one.name().toLowerCase(Locale.ROOT).replace('_', '-')))
			.toList();
	}

	/**
	 * When an exception that has gone on too long is told (T13): when its last day is
	 * over.
	 */
	public Due escalated(LocalDate lastDay) {
		return Due.by(lastDay);
	}

	private Missing phrase(String key) {
		return new Missing(key, Texts.national().phrase(key, Map.of()), this.source);
	}

}
