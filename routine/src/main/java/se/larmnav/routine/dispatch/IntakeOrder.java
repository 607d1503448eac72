package se.larmnav.routine.dispatch;

import java.util.List;
import java.util.Set;

import se.larmnav.routine.Source;

/**
 * What is taken in first when more comes than can be put on disk at once (block
 * {@code order} of {@code alarm-reception}).
 *
 * @param first the kinds in their order; the last is told first that we are busy
 */
public record IntakeOrder(List<Turn> first, Source source) {

	public IntakeOrder {
		first = List.copyOf(first);
		if (first.size() != Turn.values().length || Set.copyOf(first).size() != first.size()) {
			throw new IllegalArgumentException("personal, repeat and technical, each once");
		}
	}

	/** How many kinds go before this one. */
	public int before(Turn turn) {
		return this.first.indexOf(turn);
	}

}
