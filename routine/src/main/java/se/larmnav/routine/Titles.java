package se.larmnav.routine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * A municipality's own titles for the technical roles (requirements.md T).
 *
 * @param neverTogether roles that nobody may have at the same time
 */
public record Titles(List<Title> titles, @MayBeLeftOut List<NeverTogether> neverTogether, Source source) {

	public Titles {
		for (var role : Role.values()) {
			if (titles.stream().noneMatch((title) -> title.role() == role)) {
				throw new IllegalArgumentException("a title for the role '" + role.key() + "'");
			}
		}
		titles = List.copyOf(titles);
		neverTogether = List.copyOf(neverTogether);
	}

	/**
	 * A title.
	 *
	 * @param title in Swedish, without article
	 * @param role the technical role that it has
	 * @param unit the unit where it has it, when that matters
	 */
	public record Title(String title, Role role, @Names(Thing.UNIT) @Nullable String unit) {
	}

	/**
	 * Roles that nobody may have at the same time (PRO-FEE-12).
	 *
	 * @param roles two or more
	 */
	public record NeverTogether(List<Role> roles, Source source) {

		public NeverTogether {
			if (roles.size() < 2) {
				throw new IllegalArgumentException("two roles or more");
			}
			roles = List.copyOf(roles);
		}

		/** Whether somebody with these roles has all of them. */
		public boolean forbids(Collection<Role> held) {
			return held.containsAll(this.roles);
		}

	}

	/** What this municipality calls whoever has a role; the first title of the role. */
	public String of(Role role) {
		return of(role, null);
	}

	/** What it calls whoever has a role in a unit. */
	public String of(Role role, @Nullable String unit) {
		return this.titles.stream()
			.filter((title) -> title.role() == role)
			.min(Comparator.comparing((title) -> unit == null || !unit.equals(title.unit())))
			.map(Title::title)
			.orElseThrow();
	}

}
