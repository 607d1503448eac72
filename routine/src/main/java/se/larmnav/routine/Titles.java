package se.larmnav.routine;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/** A municipality's own titles for the technical roles (requirements.md T). */
public record Titles(List<Title> titles, Source source) {

	public Titles {
		for (var role : Role.values()) {
			if (titles.stream().noneMatch((title) -> title.role() == role)) {
				throw new IllegalArgumentException("a title for the role '" + role.key() + "'");
			}
		}
		titles = List.copyOf(titles);
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
