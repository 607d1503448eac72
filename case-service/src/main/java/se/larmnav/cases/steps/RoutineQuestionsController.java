package se.larmnav.cases.steps;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.register.WaitingCases;

/** Answers tenant-service about the cases that a routine is about; never who they are. */
@RestController
@RequestMapping("/internal/routine")
class RoutineQuestionsController {

	private final List<WaitingCases> waiting;

	private final RecordedParts recorded;

	RoutineQuestionsController(List<WaitingCases> waiting, RecordedParts recorded) {
		this.waiting = waiting;
		this.recorded = recorded;
	}

	@GetMapping("/waiting")
	Map<String, Integer> waiting() {
		var counts = new TreeMap<String, Integer>();
		waiting.forEach((one) -> one.waiting().forEach((path, cases) -> counts.merge(path, cases, Integer::sum)));
		return counts;
	}

	@GetMapping("/recorded")
	RecordedParts.Part recorded(@RequestParam Instant from, @RequestParam Instant until,
			@RequestParam(required = false) @Nullable String after) {
		return recorded.part(from, until, after);
	}

}
