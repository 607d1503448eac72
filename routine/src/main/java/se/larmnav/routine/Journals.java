package se.larmnav.routine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.organisation.Unit;

/**
 * Who writes in which journal (block {@code journals}, C26, GBG-DOC-02).
 *
 * @param authority the kinds of unit whose staff write in the authority's journal; all
 * others write in the performer's
 * @param obstacles for what reasons a service could not be carried out; one is chosen
 * where there are any
 */
public record Journals(List<Unit.Kind> authority, @MayBeLeftOut List<Obstacle> obstacles, Source source) {

	public Journals {
		authority = List.copyOf(authority);
		obstacles = List.copyOf(obstacles);
	}

	/** A reason for which a service could not be carried out (GBG-DOC-05). */
	public record Obstacle(@Identifies String key, String label) {
	}

	/** The reason with this key. */
	public Optional<Obstacle> obstacle(String key) {
		return this.obstacles.stream().filter((one) -> one.key().equals(key)).findFirst();
	}

	/**
	 * Whether somebody of these units writes in the authority's journal; who belongs to
	 * no unit is nobody's performer.
	 */
	public boolean isAuthority(Collection<Unit> units) {
		return units.isEmpty() || units.stream().anyMatch((unit) -> this.authority.contains(unit.kind()));
	}

}
