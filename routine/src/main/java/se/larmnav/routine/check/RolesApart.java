package se.larmnav.routine.check;

import java.util.stream.Collectors;

import se.larmnav.routine.Titles.NeverTogether;
import se.larmnav.routine.tree.Path;

/** Roles that the routine keeps apart and somebody has together (PRO-FEE-12). */
final class RolesApart {

	private final Draft draft;

	RolesApart(Draft draft) {
		this.draft = draft;
	}

	void check() {
		var apart = this.draft.routine().titles().neverTogether();
		for (int i = 0; i < apart.size(); i++) {
			var rule = apart.get(i);
			var place = Path.ROOT.key("roles").key("never-together").item(i);
			this.draft.organisation()
				.staff()
				.stream()
				.filter((one) -> rule.forbids(one.roles()))
				.forEach((one) -> this.draft.error(place, "roles-never-together", one.name(), titles(rule)));
		}
	}

	private String titles(NeverTogether rule) {
		return rule.roles().stream().map(this.draft.routine().titles()::of).collect(Collectors.joining(" och "));
	}

}
