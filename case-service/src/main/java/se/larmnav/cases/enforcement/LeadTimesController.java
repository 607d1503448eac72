package se.larmnav.cases.enforcement;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.cases.LeadTimesApi;

/** Lead times over HTTP. */
@RestController
class LeadTimesController implements LeadTimesApi {

	private final se.larmnav.cases.enforcement.LeadTimes times;

	LeadTimesController(se.larmnav.cases.enforcement.LeadTimes times) {
		this.times = times;
	}

	@Override
	public LeadTimesApi.LeadTimes of(@Nullable Integer year) {
		return times.of(year);
	}

}
