package se.larmnav.cases.plans;

import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.cases.PlansApi;

/** Plans over HTTP. */
@RestController
class PlansController implements PlansApi {

	private final CarePlans plans;

	PlansController(CarePlans plans) {
		this.plans = plans;
	}

	@Override
	public Printed print(UUID id) {
		return new Printed(plans.print(id));
	}

	@Override
	public void review(UUID id) {
		plans.review(id);
	}

	@Override
	public void becomeContactPerson(UUID id) {
		plans.becomeContactPerson(id);
	}

	@Override
	public void analyse(UUID id, NewRiskAnalysis analysis) {
		plans.analyse(id, analysis.text());
	}

	@Override
	public void confirmRead(UUID id) {
		plans.confirmRead(id);
	}

}
