package se.larmnav.ui.installation;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;

import static se.larmnav.ui.text.Texts.text;

/** Step 3: the checks, and installerat; blocked in words while anything is missing. */
class CompletionPanel extends Panel {

	CompletionPanel(CaseView view, InstallationView now, CompletionForm form, Runnable send, Runnable notCovered) {
		super(text("completion.title"));
		var complete = Buttons.press(Buttons.primary(text("completion.do"), send), "Ctrl+Enter");
		complete.setEnabled(view.may().contains(Operation.COMPLETE_INSTALLATION));
		var bottom = Line.styled(new Div(), "bottom");
		if (!now.missing().isEmpty()) {
			bottom.add(Line.paragraph(text("completion.when", String.join(", ", now.missing())), "missing"));
		}
		bottom.add(Line.small(text("completion.says")), complete);
		if (view.may().contains(Operation.NOT_COVERED)) {
			bottom.add(Buttons.button(text("operation.not-covered"), notCovered));
		}
		add(form, bottom);
	}

}
