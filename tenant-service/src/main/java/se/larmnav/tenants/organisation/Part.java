package se.larmnav.tenants.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import se.larmnav.routine.organisation.Administration;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Refusal;

/**
 * One of the lists of an organisation, and the same organisation with another such list.
 */
record Part<T>(What what, Function<Organisation, List<T>> in, Function<T, String> id,
		BiFunction<Organisation, List<T>, Organisation> with) {

	static final Part<Administration> ADMINISTRATIONS = new Part<>(What.ADMINISTRATION, Organisation::administrations,
			Administration::id, (whole, list) -> new Organisation(whole.municipality(), list, whole.units(),
					whole.areas(), whole.lists(), whole.staff()));

	static final Part<Unit> UNITS = new Part<>(What.UNIT, Organisation::units, Unit::id,
			(whole, list) -> new Organisation(whole.municipality(), whole.administrations(), list, whole.areas(),
					whole.lists(), whole.staff()));

	static final Part<AlarmArea> AREAS = new Part<>(What.AREA, Organisation::areas, AlarmArea::id,
			(whole, list) -> new Organisation(whole.municipality(), whole.administrations(), whole.units(), list,
					whole.lists(), whole.staff()));

	static final Part<MailingList> LISTS = new Part<>(What.LIST, Organisation::lists, MailingList::id,
			(whole, list) -> new Organisation(whole.municipality(), whole.administrations(), whole.units(),
					whole.areas(), list, whole.staff()));

	static final Part<StaffMember> STAFF = new Part<>(What.STAFF, Organisation::staff, StaffMember::user,
			(whole, list) -> new Organisation(whole.municipality(), whole.administrations(), whole.units(),
					whole.areas(), whole.lists(), list));

	/** With one more, which must not be there yet. */
	Edit add(T one) {
		return new Edit(this.what, How.ADDED, this.id.apply(one), (whole) -> {
			if (this.in.apply(whole).stream().map(this.id).anyMatch(this.id.apply(one)::equals)) {
				throw Refusal.conflict("exists-already");
			}
			var list = new ArrayList<>(this.in.apply(whole));
			list.add(one);
			return this.with.apply(whole, list);
		});
	}

	/** With another in the place of the one that has this id. */
	Edit replace(String wanted, How how, UnaryOperator<T> change) {
		return new Edit(this.what, how, wanted, (whole) -> {
			find(whole, wanted);
			return this.with.apply(whole,
					this.in.apply(whole)
						.stream()
						.map((one) -> this.id.apply(one).equals(wanted) ? change.apply(one) : one)
						.toList());
		});
	}

	/** Without it. */
	Edit remove(String wanted) {
		return new Edit(this.what, How.REMOVED, wanted, (whole) -> {
			find(whole, wanted);
			return this.with.apply(whole,
					this.in.apply(whole).stream().filter((one) -> !this.id.apply(one).equals(wanted)).toList());
		});
	}

	/** The one that has this id, which must be there. */
	T find(Organisation whole, String wanted) {
		return this.in.apply(whole)
			.stream()
			.filter((one) -> this.id.apply(one).equals(wanted))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("not-found"));
	}

}
