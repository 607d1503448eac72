package se.larmnav.ui.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import se.larmnav.contract.Why;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * The answer to Varför?: the rule, where it is decided, and the facts that it looked at.
 */
public class WhyPanel extends Div {

	public WhyPanel(Why why, Swedish swedish) {
		addClassName("why");
		add(new H3(text("why")), rule(why));
		if (!why.facts().isEmpty()) {
			add(facts(why, swedish));
		}
	}

	private static Facts rule(Why why) {
		var facts = new Facts().fact(text("why.rule"), why.rule())
			.fact(text("why.source"), text("why.version", why.routineVersion(), why.routineFrom(), why.source()));
		if (why.assumption() != null) {
			facts.fact(text("why.assumption"), text("why.assumption.text", why.assumption()));
		}
		return facts;
	}

	private static NativeTable facts(Why why, Swedish swedish) {
		var table = new NativeTable();
		table.addClassName("inputs");
		var caption = new Caption();
		caption.setText(text("why.facts"));
		caption.addClassName("visually-hidden");
		table.add(caption);
		var head = table.getHead().addRow();
		for (var key : new String[] { "why.facts", "why.value", "why.from", "why.when" }) {
			head.add(new NativeTableHeaderCell(text(key)));
		}
		why.facts().forEach(fact -> table.getBody().add(row(fact, swedish)));
		return table;
	}

	private static NativeTableRow row(Why.Fact fact, Swedish swedish) {
		var row = new NativeTableRow();
		row.add(new NativeTableCell(fact.name()), new NativeTableCell(fact.value()), new NativeTableCell(fact.source()),
				new NativeTableCell(swedish.shortDayAndTime(fact.at())));
		return row;
	}

	@Tag("caption")
	private static final class Caption extends HtmlContainer {

	}

}
