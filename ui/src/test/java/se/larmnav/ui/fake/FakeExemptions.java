package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.ExemptionsApi;

/** Extreme weather without alarm-service. */
@Component
public class FakeExemptions implements ExemptionsApi {

	/** What is declared. */
	public final List<Exemption> all = new ArrayList<>();

	@Override
	public List<Exemption> exemptions() {
		return List.copyOf(this.all);
	}

	@Override
	public Exemption declare(Declaration declaration) {
		var declared = new Exemption(Fixed.id(961), declaration.kind(), Fixed.today("14:00:00"), declaration.until(),
				declaration.reason(), FakeAlarms.ME, Fixed.today("14:00:00"), null);
		this.all.addFirst(declared);
		return declared;
	}

	@Override
	public Exemption endExemption(UUID id) {
		this.all.replaceAll(one -> new Exemption(one.id(), one.kind(), one.from(), Fixed.today("14:10:00"),
				one.reason(), one.decidedBy(), one.decidedAt(), FakeAlarms.ME));
		return this.all.getFirst();
	}

}
