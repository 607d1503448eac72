package se.larmnav.routine.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.history.Otherwise.How;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.time.SwedishTime;

/** Which outcomes of one subject answer to each other, and what differs. */
final class Pairs {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	private final List<Outcome> were;

	private final List<Outcome> would;

	private final List<Otherwise> found = new ArrayList<>();

	private Pairs(List<Outcome> were, List<Outcome> would) {
		this.were = new ArrayList<>(were);
		this.would = new ArrayList<>(would);
	}

	static List<Otherwise> compare(List<Outcome> were, List<Outcome> would) {
		var pairs = new Pairs(told(were), told(would));
		pairs.match(Outcome::equals);
		pairs.match((a, b) -> isSame(a, b) && a.who().equals(b.who()) && a.escalated() == b.escalated());
		pairs.match(Pairs::isSame);
		pairs.were.forEach((one) -> pairs.found.add(said(How.REMOVED, one, null)));
		pairs.would.forEach((one) -> pairs.found.add(said(How.ADDED, null, one)));
		return pairs.found;
	}

	private static List<Outcome> told(List<Outcome> outcomes) {
		return outcomes.stream().filter((one) -> one.kind() != Kind.KEPT).toList();
	}

	private static boolean isSame(Outcome one, Outcome other) {
		return one.kind() == other.kind() && one.what().equals(other.what());
	}

	private void match(BiPredicate<Outcome, Outcome> answers) {
		for (var one : List.copyOf(this.were)) {
			this.would.stream().filter((other) -> answers.test(one, other)).findFirst().ifPresent((other) -> {
				remove(this.were, one);
				remove(this.would, other);
				if (!one.equals(other)) {
					this.found.add(said(how(one, other), one, other));
				}
			});
		}
	}

	private static void remove(List<Outcome> outcomes, Outcome gone) {
		outcomes.remove(gone);
	}

	private static How how(Outcome was, Outcome would) {
		int later = day(would).compareTo(day(was));
		boolean onlyTime = was.who().equals(would.who()) && was.text().equals(would.text())
				&& was.facts().equals(would.facts());
		if (onlyTime && later == 0) {
			later = would.at().compareTo(was.at());
		}
		return !onlyTime || later == 0 ? How.OTHERWISE : later > 0 ? How.LATER : How.EARLIER;
	}

	private static Otherwise said(How how, @Nullable Outcome was, @Nullable Outcome would) {
		var one = Objects.requireNonNull(was == null ? would : was);
		String thing = CaseJudge.SENTENCES.of("thing-" + one.kind(), one.text());
		String own = how + "-" + one.kind();
		String sentence = CaseJudge.SENTENCES.of(CaseJudge.SENTENCES.find(own).isPresent() ? own : how.name(),
				one.subject(), thing, was == null ? "" : words(how, was), would == null ? "" : words(how, would));
		return new Otherwise(how, one.subject(), was, would, sentence);
	}

	private static String words(How how, Outcome outcome) {
		if (how != How.OTHERWISE) {
			return outcome.kind().isTimed() ? time(outcome.at()) : day(outcome).toString();
		}
		String who = outcome.who().isEmpty() ? "" : ", " + outcome.who();
		String facts = outcome.facts().isEmpty() ? "" : " (" + String.join(", ", outcome.facts()) + ")";
		return outcome.text() + who + facts;
	}

	private static String time(Instant at) {
		return SwedishTime.dateOf(at) + " " + SECONDS.format(SwedishTime.timeOf(at));
	}

	/** The day that people see: when it must be done, or when it comes. */
	private static LocalDate day(Outcome outcome) {
		Instant at = outcome.at();
		return outcome.due() == null ? SwedishTime.dateOf(at) : outcome.due();
	}

}
