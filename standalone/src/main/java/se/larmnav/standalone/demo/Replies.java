package se.larmnav.standalone.demo;

import java.util.List;

import se.larmnav.contract.cases.WorkApi.Answer;
import se.larmnav.contract.cases.WorkApi.Completion;
import se.larmnav.contract.cases.WorkApi.Question;
import se.larmnav.contract.cases.WorkApi.WorkItem;

/** What people in the demonstration answer when they have done something. */
final class Replies {

	/** Nobody in the demonstration takes the application back. */
	private static final List<String> NO = List.of("withdraws");

	private Replies() {
	}

	/** All that must be answered. */
	static Completion to(WorkItem work) {
		return new Completion(null, null,
				work.asks().stream().filter(Question::required).map(Replies::answer).toList());
	}

	private static Answer answer(Question question) {
		return new Answer(question.key(), switch (question.answer()) {
			case "YES_NO" -> NO.contains(question.key()) ? "no" : "yes";
			case "DAY" -> "2026-01-02";
			case "TIME" -> "2026-01-02T09:00:00Z";
			default -> "Telefonsamtal";
		});
	}

}
