package se.larmnav.routine.difference;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import se.larmnav.routine.Routine;
import se.larmnav.routine.difference.SaidInSwedish.Label;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;

/** Where something stands in a routine or an organisation, as people say it. */
public final class PlaceInSwedish {

	private static final Pattern PART = Pattern.compile("[^.\\[]+|\\[[0-9]+]");

	private final Words words;

	private final Tree root;

	private PlaceInSwedish(Words words, Tree root) {
		this.words = words;
		this.root = root;
	}

	/** Places in a routine. */
	public static PlaceInSwedish in(Routine routine, Organisation organisation) {
		return new PlaceInSwedish(new Words(routine, organisation), Tree.of(routine));
	}

	/** Places in an organisation. */
	public static PlaceInSwedish in(Organisation organisation, Routine routine) {
		return new PlaceInSwedish(new Words(routine, organisation), Tree.of(organisation));
	}

	/**
	 * The words of a path such as dispatch.hours[2].to; the nearest above it that has
	 * some.
	 */
	public String of(String path) {
		var parts = PART.matcher(path).results().map(MatchResult::group).toList();
		for (int length = parts.size(); length > 0; length--) {
			try {
				return new Label(this.words, this.root, new Path(parts.subList(0, length))).toString();
			}
			catch (IndexOutOfBoundsException | NumberFormatException writtenInAnotherWay) {
				// a file may write one value for a list of one; above it the words are
				// the same
			}
		}
		return "";
	}

}
