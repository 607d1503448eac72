package se.larmnav.cases.keysafes;

import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.Ground;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/**
 * Who installs sees the case from the order on, which comes before the assignments
 * (AMB-54).
 */
@Component
@Order(40)
class OrderGround implements Ground {

	private final KeySafeBook book;

	private final Routines routines;

	private final Organisations organisations;

	OrderGround(KeySafeBook book, Routines routines, Organisations organisations) {
		this.book = book;
		this.routines = routines;
		this.organisations = organisations;
	}

	@Override
	public Optional<String> of(CaseFile file, Caller caller) {
		return book.findByCaseId(file.id())
			.filter((safe) -> safe.file().state().isOrdered())
			.flatMap((safe) -> organisations.current()
				.unitOf(routines.version(safe.file().routineVersion()).installation().by(), file.area()))
			.map(Unit::id)
			.filter((unit) -> caller.units().contains(unit) && caller.has("technician"))
			.map((unit) -> "order");
	}

}
