package se.larmnav.routine.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.step.Receiver;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.tree.Path;

/**
 * Whether messages keep personal facts from those who may not have them: an operator has
 * them only at an alarm (AMD-02), everybody else only what his or her task needs
 * (AMD-20), and about a protected person none are sent (PRO-KEY-06).
 */
final class PersonalFacts {

	private static final Set<Fact> PERSONAL = EnumSet.of(Fact.NAME, Fact.PERSONAL_NUMBER, Fact.ADDRESS, Fact.PHONE,
			Fact.RELATIVES, Fact.INSTALLATION_NOTES, Fact.HAND_OVER_REASONS, Fact.KEYS);

	/** What concerns the home and the ground of the decision, and not the fee. */
	private static final Set<Fact> NOT_FOR_FEES = EnumSet.of(Fact.RELATIVES, Fact.INSTALLATION_NOTES,
			Fact.HAND_OVER_REASONS, Fact.KEYS);

	private static final Set<Role> NEVER = EnumSet.of(Role.OPERATOR, Role.TENANT_ADMINISTRATOR);

	private final Draft draft;

	PersonalFacts(Draft draft) {
		this.draft = draft;
	}

	void check() {
		for (var part : Part.of(this.draft.routine())) {
			if (part.makes() instanceof Makes.Message message) {
				message.to().forEach((to) -> check(to, message.facts(), part.path()));
				whenProtected(message, part.path());
			}
		}
	}

	private void whenProtected(Makes.Message message, Path path) {
		var variant = message.whenProtected();
		if (variant == null) {
			if (personal(message.facts())
					&& !message.to().equals(List.of(new Receiver.ToRole(Role.FEE_ADMINISTRATOR)))) {
				this.draft.warning(path, "nobody-told-of-protected");
			}
			return;
		}
		if (personal(variant.facts())) {
			this.draft.error(path.key("protected").key("facts"), "personal-facts-of-protected",
					words(variant.facts(), PERSONAL));
		}
	}

	private void check(Receiver to, List<Fact> facts, Path path) {
		if (!personal(facts)) {
			return;
		}
		switch (to) {
			case Receiver.ToRole role -> role(role.role(), facts, path);
			case Receiver.ToList list -> list(list.list(), facts, path);
			case Receiver.ToUnit unit -> unit(unit.unit(), facts, path);
			case Receiver.ToCase somebody -> {
			}
		}
	}

	private void role(Role role, List<Fact> facts, Path path) {
		String title = this.draft.routine().titles().of(role);
		if (NEVER.contains(role)) {
			this.draft.error(path.key("to"), "personal-facts-to-role", words(facts, PERSONAL), title);
		}
		else if (role == Role.FEE_ADMINISTRATOR) {
			fees(facts, title, path);
		}
		else {
			long units = this.draft.organisation()
				.staff()
				.stream()
				.filter((one) -> one.roles().contains(role))
				.flatMap((one) -> one.units().stream())
				.distinct()
				.count();
			if (units > 1) {
				this.draft.error(path.key("to"), "personal-facts-across-units", words(facts, PERSONAL), title, units);
			}
		}
	}

	private void list(String id, List<Fact> facts, Path path) {
		var list = this.draft.organisation().list(id).orElseThrow();
		list.members()
			.stream()
			.flatMap((user) -> this.draft.organisation().staffMember(user).stream())
			.filter((one) -> NEVER.containsAll(one.roles()))
			.forEach((one) -> this.draft.error(path.key("to"), "personal-facts-to-member", words(facts, PERSONAL),
					list.name(), title(one)));
	}

	private static String title(StaffMember member) {
		return member.user() + " (" + member.title() + ")";
	}

	private void unit(Target target, List<Fact> facts, Path path) {
		var installer = this.draft.routine().installation().by();
		Staff.of(this.draft.organisation()).units(target).forEach((unit) -> {
			if (unit.kind() == Unit.Kind.FEES) {
				fees(facts, unit.name(), path);
			}
			if (unit.kind() == Unit.Kind.ALARM_RECEPTION && !target.equals(installer)) {
				this.draft.error(path.key("to"), "personal-facts-to-role", words(facts, PERSONAL), unit.name());
			}
		});
	}

	private void fees(List<Fact> facts, String who, Path path) {
		if (facts.stream().anyMatch(NOT_FOR_FEES::contains)) {
			this.draft.error(path.key("to"), "personal-facts-to-role", words(facts, NOT_FOR_FEES), who);
		}
	}

	private static boolean personal(List<Fact> facts) {
		return facts.stream().anyMatch(PERSONAL::contains);
	}

	private static String words(List<Fact> facts, Set<Fact> among) {
		return facts.stream()
			.filter(among::contains)
			.map((fact) -> Texts.national().of(Section.FACTS, fact.key()).toLowerCase(java.util.Locale.ROOT))
			.collect(Collectors.joining(", "));
	}

}
