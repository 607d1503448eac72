package se.larmnav.ui.applications;

import java.util.Objects;

import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.Item;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Marks what has been handed over to the applicant or told. */
public class InformDialog extends FormDialog {

	public InformDialog(CaseView view, ApplicationsApi applications, Runnable done) {
		super(text("inform.title"));
		var application = Objects.requireNonNull(view.application());
		var missing = application.information().stream().filter(item -> item.at() == null).toList();
		var given = required("items", Choosing.many(text("inform.items"), missing, Item::label),
				text("inform.items.missing"));
		submit(text("action.save"), () -> applications.informed(application.id(),
				new Informed(given.getValue().stream().map(Item::key).toList())), done);
	}

}
