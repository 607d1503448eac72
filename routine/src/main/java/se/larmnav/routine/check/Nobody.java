package se.larmnav.routine.check;

import se.larmnav.routine.Role;
import se.larmnav.routine.dispatch.Dispatch;
import se.larmnav.routine.dispatch.DispatchChannel;
import se.larmnav.routine.dispatch.NoContactStep;
import se.larmnav.routine.guarantee.Guarantee;
import se.larmnav.routine.guarantee.Otherwise;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.step.Receiver;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;

import org.jspecify.annotations.Nullable;

/** Chains that end at nobody: whoever a routine names must be somebody who is there. */
final class Nobody {

	private final Draft draft;

	private final Staff staff;

	Nobody(Draft draft) {
		this.draft = draft;
		this.staff = Staff.of(draft.organisation());
	}

	void check() {
		Tree.of(this.draft.routine()).eachLeaf((path, leaf) -> {
			if (!path.parts().getFirst().equals("roles")) {
				named(path, leaf.value());
			}
		});
		for (var part : Part.of(this.draft.routine())) {
			if (part.makes() instanceof Makes.Work work && work.unit() != null) {
				roleIn(work.role(), work.unit(), part.path());
			}
		}
		var installation = this.draft.routine().installation();
		roleIn(installation.role(), installation.by(), Path.ROOT.key("installation"));
		decisionMakers();
		reception();
		guarantee(this.draft.routine().guarantee());
		dispatch();
		contactList();
	}

	/** Whatever a block names, also a block that this check has never heard of. */
	private void named(Path path, Object value) {
		switch (value) {
			case Role role when !this.staff.has(role) -> this.draft.error(path, "nobody-has-role", title(role));
			case Target target -> unit(target, path);
			case Receiver.ToRole to when !this.staff.has(to.role()) ->
				this.draft.error(path, "nobody-has-role", title(to.role()));
			case Receiver.ToUnit to -> unit(to.unit(), path);
			case Receiver.ToCase to when to.part() == Receiver.CasePart.RECEPTION -> this.draft.organisation()
				.administrations()
				.stream()
				.filter((one) -> one.reception() == null)
				.forEach((one) -> this.draft.error(path, "no-reception-list", one.name()));
			default -> {
			}
		}
	}

	private void unit(Target target, Path path) {
		this.staff.units(target)
			.stream()
			.filter((unit) -> !this.staff.hasAnybody(unit))
			.forEach((unit) -> this.draft.error(path, "nobody-in-unit", unit.name()));
	}

	private void roleIn(Role role, Target target, Path path) {
		this.staff.units(target)
			.stream()
			.filter((unit) -> !this.staff.has(role, unit))
			.forEach((unit) -> this.draft.error(path, "nobody-has-role-in-unit", title(role), unit.name()));
	}

	private void decisionMakers() {
		for (var administration : this.draft.organisation().administrations()) {
			boolean somebody = this.draft.organisation()
				.staff()
				.stream()
				.filter((one) -> one.roles().contains(Role.DECISION_MAKER))
				.anyMatch((one) -> administration.id().equals(one.administration()) || one.units()
					.stream()
					.flatMap((id) -> this.draft.organisation().unit(id).stream())
					.anyMatch((unit) -> unit.administration().equals(administration.id())));
			if (!somebody && isEmpty(administration.id())) {
				this.draft.warning(Path.ROOT.key("decision"), "administration-is-empty", title(Role.DECISION_MAKER),
						administration.name());
			}
			else if (!somebody) {
				this.draft.error(Path.ROOT.key("decision"), "nobody-decides", title(Role.DECISION_MAKER),
						administration.name());
			}
		}
	}

	/**
	 * Whether it is only a name yet. It must be there before anybody can belong to it.
	 */
	private boolean isEmpty(String administration) {
		var organisation = this.draft.organisation();
		var automated = this.draft.routine().automatedDecision();
		return (automated == null || !automated.distribution().administrations().contains(administration))
				&& organisation.units().stream().map(Unit::administration).noneMatch(administration::equals)
				&& organisation.staff().stream().map(StaffMember::administration).noneMatch(administration::equals);
	}

	private void reception() {
		var reception = this.draft.routine().reception();
		var path = Path.ROOT.key("alarm-reception");
		this.draft.organisation()
			.unit(reception.unit())
			.filter((unit) -> !this.staff.has(Role.OPERATOR, unit))
			.ifPresent((unit) -> this.draft.error(path.key("unit"), "nobody-has-role-in-unit", title(Role.OPERATOR),
					unit.name()));
		if (!this.staff.has(reception.unanswered().tell())) {
			this.draft.error(path, "unanswered-told-to-nobody", title(reception.unanswered().tell()));
		}
	}

	private void guarantee(@Nullable Guarantee guarantee) {
		if (guarantee != null) {
			deviation(guarantee.answer(), Path.ROOT.key("guarantee").key("answer"));
			deviation(guarantee.action(), Path.ROOT.key("guarantee").key("action"));
		}
	}

	private void deviation(@Nullable Promise promise, Path path) {
		if (promise == null || promise.otherwise().writtenBy() == null) {
			return;
		}
		var role = promise.otherwise().writtenBy();
		var place = path.key("otherwise").key("written-by");
		if (promise.otherwise().by() == Otherwise.By.ALARM_RECEPTION) {
			roleIn(role, Target.parse("unit/" + this.draft.routine().reception().unit()), place);
		}
		else {
			this.draft.routine().dispatch().hours().forEach((hours) -> roleIn(role, hours.to(), place));
		}
	}

	private void dispatch() {
		var dispatch = this.draft.routine().dispatch();
		var path = Path.ROOT.key("dispatch");
		for (int i = 0; i < dispatch.hours().size(); i++) {
			together(dispatch.hours().get(i), path.key("hours").item(i).key("responders"));
		}
		if (dispatch.channel() == DispatchChannel.PHONE || dispatch.protectedChannel() == DispatchChannel.PHONE) {
			for (int i = 0; i < dispatch.hours().size(); i++) {
				var place = path.key("hours").item(i);
				this.staff.units(dispatch.hours().get(i).to())
					.stream()
					.filter((unit) -> unit.phone() == null)
					.forEach((unit) -> this.draft.error(place, "no-alarm-phone", unit.name()));
			}
		}
		var steps = dispatch.noContact().steps();
		if (!steps.contains(NoContactStep.DISPATCH) && !steps.contains(NoContactStep.VISIT_AT_ONCE)) {
			this.draft.error(path.key("no-contact").key("steps"), "no-contact-ends-at-nobody");
		}
	}

	private void contactList() {
		var contacts = this.draft.routine().contactList();
		if (contacts != null) {
			contacts.keptBy()
				.forEach((unit) -> unit(Target.parse("unit/" + unit), Path.ROOT.key("contact-list").key("kept-by")));
		}
	}

	/** Two who are to go together are two people. */
	private void together(Dispatch.Hours hours, Path path) {
		if (hours.together() > 1) {
			this.staff.units(hours.to())
				.stream()
				.filter((unit) -> this.staff.responders(unit) < hours.together())
				.forEach((unit) -> this.draft.error(path, "too-few-responders", hours.together(), unit.name(),
						this.staff.responders(unit)));
		}
	}

	private String title(Role role) {
		return this.draft.routine().titles().of(role);
	}

}
