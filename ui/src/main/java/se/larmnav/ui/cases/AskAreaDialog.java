package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.AreaQuestion;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Asks those who plan visits in which area the home lies. */
class AskAreaDialog extends FormDialog {

	AskAreaDialog(UUID caseId, CasesApi cases, Runnable done) {
		super(text("operation.ask-area"));
		var question = required("question", new TextArea(text("ask-area.question")), text("ask-area.question.missing"));
		submit(text("ask-area.do"), () -> cases.askArea(caseId, new AreaQuestion(question.getValue().strip())), done);
	}

}
