package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Obstacle;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Writes that the service could not be carried out, wholly or partly, and why. */
class ObstacleDialog extends FormDialog {

	ObstacleDialog(UUID caseId, CasesApi cases, Swedish swedish, Runnable done) {
		super(text("operation.obstacle"));
		var type = required("type", new ComboBox<Choice>(text("obstacle.type")), text("obstacle.type.missing"));
		type.setItems(cases.choices().obstacles());
		type.setItemLabelGenerator(Choice::text);
		var wholly = field("wholly", new Checkbox(text("obstacle.wholly")));
		var words = required("text", Draft.keep(new TextArea(text("obstacle.text")), "obstacle-" + caseId),
				text("obstacle.text.missing"));
		var at = field("at", SwedishComponents.dateTime(text("note.at")));
		at.setMax(swedish.now().atZone(PlatformClock.ZONE).toLocalDateTime());
		submit(text("note.do"), () -> {
			cases.obstacle(caseId, new Obstacle(type.getValue().key(), wholly.getValue(), words.getValue().strip(),
					at.isEmpty() ? null : at.getValue().atZone(PlatformClock.ZONE).toInstant()));
			Draft.saved(words);
		}, done);
	}

}
