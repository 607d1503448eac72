package se.larmnav.ui.board;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import se.larmnav.contract.alarms.AlarmsApi.Choice;
import se.larmnav.contract.alarms.AlarmsApi.OtherUnit;
import se.larmnav.ui.part.Buttons;

import static se.larmnav.ui.text.Texts.text;

/** Chooses another unit than the one that the routine names. */
class OtherUnitDialog extends Dialog {

	OtherUnitDialog(List<OtherUnit> units, Consumer<OtherUnit> chosen) {
		setHeaderTitle(text("board.other.title"));
		addClassName("board-dialog");
		var choices = units.stream().map(unit -> new Choice(unit.unit(), unit.name())).toList();
		var group = new ChoiceGroup[1];
		group[0] = new ChoiceGroup(text("board.other.unit"), choices, () -> {
			var key = group[0].get().orElseThrow().key();
			close();
			chosen.accept(units.stream().filter(unit -> unit.unit().equals(key)).findFirst().orElseThrow());
		});
		add(group[0]);
		getFooter().add(Buttons.quiet(text("action.cancel"), this::close));
		addOpenedChangeListener(change -> group[0].focus());
	}

}
