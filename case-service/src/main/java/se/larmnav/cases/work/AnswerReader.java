package se.larmnav.cases.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.fields.Fields;
import se.larmnav.contract.cases.WorkApi.Answer;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Question;
import se.larmnav.tenancy.Refusal;

/** Reads the answers that somebody gives when a piece of work is done. */
final class AnswerReader {

	private static final int LONGEST = 2000;

	private final List<Question> asks;

	private final List<GivenAnswer> given = new ArrayList<>();

	private final Set<Event> follows = EnumSet.noneOf(Event.class);

	private @Nullable Refusal faults;

	private AnswerReader(List<Question> asks) {
		this.asks = asks;
	}

	/**
	 * The answers, and what has happened by them; refused when one is missing or wrong.
	 */
	static Answered read(List<Question> asks, @Nullable List<Answer> told) {
		return new AnswerReader(asks).read(told == null ? List.of() : told);
	}

	private Answered read(List<Answer> told) {
		told.forEach(this::answer);
		Question.missing(asks, given.stream().map(GivenAnswer::key).toList())
			.forEach((one) -> fault(one.key(), "missing"));
		if (follows.containsAll(EnumSet.of(Event.STILL_WANTED, Event.APPLICATION_WITHDRAWN))) {
			asks.stream()
				.filter((one) -> one.ifYes() == Event.APPLICATION_WITHDRAWN)
				.forEach((one) -> fault(one.key(), "contradicts"));
		}
		if (faults != null) {
			throw faults;
		}
		return new Answered(List.copyOf(given), Set.copyOf(follows));
	}

	private void answer(Answer told) {
		var question = asks.stream().filter((one) -> one.key().equals(told.key())).findFirst();
		if (question.isEmpty() || given.stream().anyMatch((one) -> one.key().equals(told.key()))) {
			fault(String.valueOf(told.key()), question.isEmpty() ? "unknown" : "twice");
			return;
		}
		if (told.value() == null || told.value().isBlank()) {
			return;
		}
		var value = told.value().strip();
		if (fits(question.get(), value)) {
			given.add(new GivenAnswer(told.key(), question.get().label(), value));
		}
	}

	private boolean fits(Question question, String value) {
		boolean fits = switch (question.answeredBy()) {
			case YES_NO -> yesOrNo(question, value);
			case TEXT -> Fields.fault(value, LONGEST).isEmpty();
			case DAY -> parses(() -> LocalDate.parse(value));
			case TIME -> parses(() -> Instant.parse(value));
		};
		if (!fits) {
			fault(question.key(), "form");
		}
		return fits;
	}

	private boolean yesOrNo(Question question, String value) {
		if (!value.equals("yes") && !value.equals("no")) {
			return false;
		}
		var event = question.follows(value.equals("yes"));
		if (event != null) {
			follows.add(event);
		}
		return true;
	}

	private static boolean parses(Runnable parse) {
		try {
			parse.run();
			return true;
		}
		catch (DateTimeParseException notSo) {
			return false;
		}
	}

	private void fault(String key, String code) {
		var pointer = "/answers/" + key;
		faults = faults == null ? Refusal.invalid(pointer, code) : faults.and(pointer, code);
	}

	/** What was answered, and what has happened by that. */
	record Answered(List<GivenAnswer> answers, Set<Event> follows) {
	}

}
