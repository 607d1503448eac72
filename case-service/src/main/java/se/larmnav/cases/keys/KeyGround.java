package se.larmnav.cases.keys;

import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.Ground;
import se.larmnav.tenancy.Caller;

/** The unit that shall collect the keys gets the case and its receipts (GBG-KEY-13). */
@Component
@Order(30)
class KeyGround implements Ground {

	private final KeySets sets;

	KeyGround(KeySets sets) {
		this.sets = sets;
	}

	@Override
	public Optional<String> of(CaseFile file, Caller caller) {
		return sets.findByCaseId(file.id())
			.map(KeySet::file)
			.filter((set) -> set.appointmentUnit() != null && caller.units().contains(set.appointmentUnit()))
			.map((set) -> "key-collection");
	}

}
