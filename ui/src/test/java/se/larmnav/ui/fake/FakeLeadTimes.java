package se.larmnav.ui.fake;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.LeadTimesApi;

/** Lead times of one year. */
@Component
public class FakeLeadTimes implements LeadTimesApi {

	@Override
	public LeadTimes of(@Nullable Integer year) {
		int of = (year == null) ? 2026 : year;
		var first = LocalDate.of(of, 1, 1);
		if (of != 2026) {
			return new LeadTimes(of, "Dagar från ansökan.", new Period(first, 0, true, null, null, null), List.of());
		}
		return new LeadTimes(of, "Dagar från ansökan till installerat larm.", new Period(first, 41, false, 12, 33, 86),
				List.of(new Period(LocalDate.of(of, 9, 1), 38, false, 12, 31, 86),
						new Period(LocalDate.of(of, 10, 1), 3, true, null, null, null)));
	}

}
