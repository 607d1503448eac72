package se.larmnav.ui.routines;

import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Who decided a version, and when. */
final class VersionFacts {

	private VersionFacts() {
	}

	static Facts of(VersionEntry entry, Swedish swedish) {
		var facts = new Facts().fact(text("routine.fact.from"), entry.validFrom().toString())
			.fact(text("routine.fact.decided"), entry.decided())
			.fact(text("routine.fact.author"), (entry.author() == null) ? text("routine.from-files") : entry.author())
			.fact(text("routine.fact.approver"), entry.approver())
			.fact(text("routine.fact.published"),
					text("routine.by-at", entry.publishedBy(), swedish.dayAndTime(entry.publishedAt())));
		if (entry.basedOn() != null) {
			facts.fact(text("routine.fact.based-on"), text("routine.version", entry.basedOn()));
		}
		if (entry.origin() != null) {
			facts.fact(text("routine.fact.origin"),
					text("routine.origin", entry.origin().name(), entry.origin().version(), entry.origin().adopted()));
		}
		if (entry.withdrawnAt() != null) {
			facts
				.fact(text("routine.fact.withdrawn"),
						text("routine.by-at", entry.withdrawnBy(), swedish.dayAndTime(entry.withdrawnAt())))
				.fact(text("routine.fact.because"), entry.withdrawnBecause());
		}
		return facts;
	}

}
