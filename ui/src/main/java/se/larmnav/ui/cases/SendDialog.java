package se.larmnav.ui.cases;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi.AssignmentPart;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;

import static se.larmnav.ui.text.Texts.text;

/** Skicka uppdrag: one card per receiver, locked and sent together. */
class SendDialog extends FormDialog {

	SendDialog(CaseView view, AssignmentsApi assignments, Runnable done) {
		super(text("send.title"));
		var drafts = view.assignments().stream().filter(assignment -> "DRAFT".equals(assignment.state())).toList();
		var cards = Line.styled(new Div(), "cards");
		drafts.forEach(assignment -> cards.add(card(assignment)));
		add(cards);
		says(text("send.says"));
		submit(text("assignment.send-all"), () -> drafts.forEach(assignment -> {
			if (!assignment.locked()) {
				assignments.lock(assignment.id());
			}
			assignments.send(assignment.id());
		}), done);
	}

	private static Panel card(AssignmentPart assignment) {
		var panel = new Panel(assignment.name()).end(text(assignment.locked() ? "assignment.locked" : "send.unlocked"));
		panel.add(Line.paragraph(text("send.to", assignment.receiver())));
		if (assignment.document() != null) {
			panel.add(DocumentLink.of(assignment.document(), text("send.preview")));
		}
		return panel;
	}

}
