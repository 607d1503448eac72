package se.larmnav.alarms.recorded;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells tenant-service of the alarms on which a draft is tried; never whose they were.
 */
@RestController
class RecordedController {

	private final RecordedAlarms recorded;

	RecordedController(RecordedAlarms recorded) {
		this.recorded = recorded;
	}

	@GetMapping("/internal/routine/recorded")
	RecordedAlarms.Part recorded(@RequestParam Instant from, @RequestParam Instant until,
			@RequestParam(required = false) @Nullable String after) {
		return recorded.part(from, until, after);
	}

}
