package se.larmnav.cases.keys;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

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
	public String name() {
		return "key-collection";
	}

	@Override
	public Set<UUID> among(Collection<CaseFile> files, Caller caller) {
		return caller.units().isEmpty() ? Set.of()
				: sets.collectedBy(caller.units(), files.stream().map(CaseFile::id).toList());
	}

}
