package se.larmnav.ui.routines;

import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.DraftEntry;

import static se.larmnav.ui.text.Texts.text;

/** Where a draft stands, and whose turn it is, in words. */
final class Standing {

	private Standing() {
	}

	/** "Utkast", "Skickat", "Godkänt". */
	static String of(DraftEntry entry) {
		return text("routine.state." + entry.state());
	}

	/** Whose turn it is, for the person who looks at the list. */
	static String turn(DraftEntry entry, String me) {
		var mine = entry.author().equals(me) || entry.changedBy().equals(me);
		return switch (entry.state()) {
			case "DRAFT" -> mine ? text("routine.turn.write") : text("routine.turn.written-by", entry.changedBy());
			case "SENT" -> mine ? text("routine.turn.others-approve") : text("routine.turn.approve");
			case "APPROVED" -> text("routine.turn.publish");
			default -> "";
		};
	}

	/** What happens next, below the button that does it. */
	static String says(Draft draft) {
		if (draft.may().contains("APPROVE")) {
			return text("routine.approve.says", String.join(", ", draft.writers()));
		}
		return switch (draft.entry().state()) {
			case "SENT" -> text("routine.sent.says", String.join(", ", draft.writers()));
			case "APPROVED" -> text("routine.approved.says", draft.entry().basedOn());
			case "PUBLISHED" -> text("routine.published.says", draft.published());
			default -> text("routine.draft.says");
		};
	}

}
