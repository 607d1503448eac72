package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.tenants.RoutinesApi.Block;

/** A routine that is read and not changed: the rules of a block, and its text. */
class ReadPanel extends Div {

	ReadPanel(List<Block> blocks, String whole, String shown) {
		addClassName("routine__mid");
		var text = new TextPanel((key, written) -> {
		});
		if (shown.equals(BlockNav.TEXT)) {
			text.show(BlockNav.TEXT, whole, 1, false);
			add(text);
			return;
		}
		var rules = new RulesPanel((cell, value, written) -> {
		});
		rules.show(blocks, shown, Marks.NONE, false);
		add(rules);
		blocks.stream().filter(one -> one.key().equals(shown)).findFirst().ifPresent(one -> {
			text.show(one.key(), one.text(), one.line(), false);
			add(text);
		});
	}

}
