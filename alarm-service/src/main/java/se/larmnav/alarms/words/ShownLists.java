package se.larmnav.alarms.words;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.time.ClockSpan;
import se.larmnav.tenancy.Routines;

/** How long what is done still stands on the lists, by the routine in force. */
@Component
public class ShownLists {

	private final Routines routines;

	private final Clock clock;

	ShownLists(Routines routines, Clock clock) {
		this.routines = routines;
		this.clock = clock;
	}

	/** What was done since then is still shown. */
	public Instant since(Function<Shown, ClockSpan> list) {
		var now = clock.instant();
		var shown = routines.findInForce(now)
			.map((one) -> routines.version(one.version()).reception().shown())
			.orElseGet(NationalFiles::shown);
		return now.minus(list.apply(shown).duration());
	}

}
