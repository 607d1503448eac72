package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.PlansApi;

/** Plans; what is done with them is remembered. */
@Component
public class FakePlans implements PlansApi {

	public final List<Object> done = new ArrayList<>();

	@Override
	public Printed print(UUID id) {
		this.done.add("print");
		return new Printed(id);
	}

	@Override
	public void review(UUID id) {
		this.done.add("review");
	}

	@Override
	public void becomeContactPerson(UUID id) {
		this.done.add("contact-person");
	}

	@Override
	public void analyse(UUID id, NewRiskAnalysis analysis) {
		this.done.add(analysis);
	}

	@Override
	public void confirmRead(UUID id) {
		this.done.add("read");
	}

}
