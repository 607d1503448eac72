package se.larmnav.ui.installation;

import java.util.UUID;
import java.util.function.BiConsumer;

import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.Booking;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Step 1: when the visit is. */
class VisitPanel extends Panel {

	private static final String NOT_COVERED = "ANTENNA_NEEDED";

	VisitPanel(CaseView view, InstallationView now, InstallationsApi installations, Swedish swedish,
			BiConsumer<UUID, String> done) {
		super(text("installation.visit"));
		var facts = new Facts();
		facts.fact(text("installation.booked"), swedish.dayAndTime(now.booked()));
		facts.fact(text("installation.due"), (now.due() == null) ? null : swedish.weekday(now.due()));
		add(facts);
		if (now.state().equals(NOT_COVERED)) {
			add(Line.paragraph(text("not-covered.book"), "missing"));
		}
		if (view.may().contains(Operation.BOOK_INSTALLATION)) {
			add(Buttons.button(text((now.booked() == null) ? "installation.book" : "installation.rebook"),
					() -> new BookDialog(view.id(), installations, swedish, done).open()));
		}
	}

	/** Books the visit, or books it anew. */
	private static final class BookDialog extends FormDialog {

		BookDialog(UUID caseId, InstallationsApi installations, Swedish swedish, BiConsumer<UUID, String> done) {
			super(text("installation.book"));
			var at = required("at", SwedishComponents.dateTime(text("installation.at")),
					text("installation.at.missing"));
			at.setMin(swedish.today().atStartOfDay());
			submit(text("installation.book"),
					() -> installations.book(caseId, new Booking(at.getValue().atZone(PlatformClock.ZONE).toInstant())),
					() -> done.accept(caseId, text("done.book-installation")));
		}

	}

}
