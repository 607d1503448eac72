package se.larmnav.cases.register;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Missing;
import se.larmnav.routine.step.Event;

/** The routine's gates: what must hold before something may happen. */
public interface Gates {

	/** What is still missing; empty when it may happen. */
	List<Missing> missing(UUID caseId, Event transition, @Nullable UUID assignment);

	/** Refuses, naming everything that is missing, unless it may happen. */
	void demand(UUID caseId, Event transition, @Nullable UUID assignment);

}
