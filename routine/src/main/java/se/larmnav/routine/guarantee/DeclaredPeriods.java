package se.larmnav.routine.guarantee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What has been declared, and for when. */
public record DeclaredPeriods(List<DeclaredPeriod> periods) implements Promise.Declared {

	public DeclaredPeriods {
		periods = List.copyOf(periods);
	}

	@Override
	public Collection<Promise.Exemption> between(Instant from, Instant until) {
		return this.periods.stream()
			.filter((one) -> one.touches(from, until))
			.map(DeclaredPeriod::kind)
			.collect(Collectors.toUnmodifiableSet());
	}

}
