package se.larmnav.ui.cases;

import com.vaadin.flow.component.combobox.ComboBox;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.DecisionPart;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.NewItem;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Grants one more service item; its day is all that must be said. */
class AddItemDialog extends FormDialog {

	AddItemDialog(DecisionPart decision, DecisionsApi decisions, Swedish swedish, Runnable done) {
		super(text("operation.add-item"));
		says(text("add-item.means"));
		var item = required("item", new ComboBox<Choice>(text("add-item.item")), text("add-item.item.missing"));
		item.setItems(decision.more());
		item.setItemLabelGenerator(Choice::text);
		if (decision.more().size() == 1) {
			item.setValue(decision.more().getFirst());
		}
		var from = required("from", SwedishComponents.date(text("add-item.from")), text("add-item.from.missing"));
		from.setValue(swedish.today());
		submit(text("add-item.do"),
				() -> decisions.addItem(decision.id(), new NewItem(item.getValue().key(), from.getValue())), done);
	}

}
