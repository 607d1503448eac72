package se.larmnav.tenancy.clock;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.Refusal;

/** Moves the platform's clock; there is none of this where the clock is the machine's. */
@RestController
@RequestMapping("/internal/clock")
class ClockController {

	private final AdjustableClock clock;

	ClockController(AdjustableClock clock) {
		this.clock = clock;
	}

	@GetMapping
	Now now() {
		return new Now(clock.instant(), clock.ahead());
	}

	@PostMapping
	Now move(@RequestBody Move move) {
		if (move.to() != null) {
			if (move.to().isBefore(clock.instant())) {
				throw Refusal.invalid("/to", "in-the-past");
			}
			clock.moveTo(move.to());
		}
		if (move.by() != null) {
			if (move.by().isNegative()) {
				throw Refusal.invalid("/by", "in-the-past");
			}
			clock.moveBy(move.by());
		}
		return now();
	}

	/** The platform's time, and how far it is ahead of the machine's. */
	record Now(Instant now, Duration ahead) {
	}

	/** To a time, or by a while. */
	record Move(@Nullable Instant to, @Nullable Duration by) {
	}

}
