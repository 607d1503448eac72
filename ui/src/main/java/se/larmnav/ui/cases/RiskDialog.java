package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.PlansApi;
import se.larmnav.contract.cases.PlansApi.NewRiskAnalysis;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Writes a risk analysis, which those who go to the person must read. */
class RiskDialog extends FormDialog {

	RiskDialog(UUID caseId, PlansApi plans, Runnable done) {
		super(text("operation.risk-analysis"));
		says(text("risk-analysis.means"));
		var words = required("text", Draft.keep(new TextArea(text("risk-analysis.text")), "risk-" + caseId),
				text("risk-analysis.missing"));
		words.setMinRows(6);
		submit(text("risk-analysis.do"), () -> {
			plans.analyse(caseId, new NewRiskAnalysis(words.getValue().strip()));
			Draft.saved(words);
		}, done);
	}

}
