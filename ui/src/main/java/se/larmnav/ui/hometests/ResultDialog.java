package se.larmnav.ui.hometests;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.alarms.HomeTestsApi;
import se.larmnav.contract.alarms.HomeTestsApi.HomeTest;
import se.larmnav.contract.alarms.HomeTestsApi.Result;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** What came of a test alarm, where words belong to it. */
class ResultDialog extends FormDialog {

	ResultDialog(HomeTest test, String result, HomeTestsApi tests, Runnable done) {
		super(text("home-test.result." + result));
		var note = required("note", new TextArea(text("home-test.note")), text("home-test.note.missing"));
		says(text("home-test.note.says"));
		submit(text("action.save"), () -> tests.result(test.id(), new Result(result, note.getValue().strip())), done);
	}

}
