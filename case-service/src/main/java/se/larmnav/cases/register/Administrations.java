package se.larmnav.cases.register;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import se.larmnav.routine.organisation.Administration;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.organisation.Unit.Kind;
import se.larmnav.tenancy.Organisations;

/** Whose cases are whose: the administrations of the municipality that is bound. */
@Component
public class Administrations {

	private static final Set<Kind> AUTHORITY = EnumSet.of(Kind.AUTHORITY, Kind.RECEPTION, Kind.FEES);

	private final Organisations organisations;

	Administrations(Organisations organisations) {
		this.organisations = organisations;
	}

	/**
	 * The administrations whose cases a member of staff works with: those of its units of
	 * the authority. A performer's unit belongs to an administration too, but sees only
	 * what is assigned to it (AMD-20).
	 */
	public Set<String> of(String userName) {
		var organisation = organisations.current();
		var own = new TreeSet<String>();
		organisation.staffMember(userName).map((staff) -> staff.administration()).ifPresent(own::add);
		if (own.isEmpty()) {
			organisation.unitsOf(userName)
				.stream()
				.filter((unit) -> AUTHORITY.contains(unit.kind()))
				.map(Unit::administration)
				.forEach(own::add);
		}
		return own;
	}

	/** The only administration, where there is only one. */
	public Optional<String> only() {
		var all = organisations.current().administrations();
		return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
	}

	/** What people call it. */
	public String name(String id) {
		return organisations.current().administration(id).map(Administration::shortName).orElse(id);
	}

}
