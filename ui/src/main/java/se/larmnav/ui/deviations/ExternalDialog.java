package se.larmnav.ui.deviations;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.contract.alarms.DeviationsApi.DeviationCase;
import se.larmnav.contract.alarms.DeviationsApi.ExternalReport;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** The supplier has been told: by which reference, and when. */
class ExternalDialog extends FormDialog {

	ExternalDialog(DeviationCase one, DeviationsApi deviations, Runnable done) {
		super(text("deviation-case.report-outside"));
		var reference = required("reference", new TextField(text("deviation-case.reference")),
				text("deviation-case.reference.missing"));
		var date = required("date", SwedishComponents.date(text("deviation-case.date")),
				text("deviation-case.date.missing"));
		submit(text("action.save"), () -> deviations.reportedOutside(one.id(),
				new ExternalReport(reference.getValue().strip(), date.getValue())), done);
	}

}
