package se.larmnav.ui.cases;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.CasesApi.WatchPart;
import se.larmnav.contract.cases.WatchesApi;
import se.larmnav.contract.cases.WatchesApi.Agreement;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Moves a watch to the day that was agreed with the person, with the reason. */
class WatchDialog extends FormDialog {

	WatchDialog(WatchPart watch, WatchesApi watches, Swedish swedish, Runnable done) {
		super(watch.name());
		says(text("watch.says", swedish.day(swedish.date(watch.due()))));
		var day = required("day", SwedishComponents.date(text("watch.day")), text("watch.day.missing"));
		day.setMin(swedish.today().plusDays(1));
		var reason = required("reason", new TextArea(text("because.reason")), text("because.reason.missing"));
		submit(text("watch.do"),
				() -> watches.agree(watch.id(), new Agreement(day.getValue(), reason.getValue().strip())), done);
	}

}
