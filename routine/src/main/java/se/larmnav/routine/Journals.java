package se.larmnav.routine;

import java.util.Collection;
import java.util.List;

import se.larmnav.routine.organisation.Unit;

/**
 * Who writes in which journal (block {@code journals}, C26, GBG-DOC-02).
 *
 * @param authority the kinds of unit whose staff write in the authority's journal; all
 * others write in the performer's
 */
public record Journals(List<Unit.Kind> authority, Source source) {

	public Journals {
		authority = List.copyOf(authority);
	}

	/**
	 * Whether somebody of these units writes in the authority's journal; who belongs to
	 * no unit is nobody's performer.
	 */
	public boolean isAuthority(Collection<Unit> units) {
		return units.isEmpty() || units.stream().anyMatch((unit) -> this.authority.contains(unit.kind()));
	}

}
