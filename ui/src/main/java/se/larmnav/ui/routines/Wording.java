package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Rule;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * The sentence and the source of a rule whose value has been changed: the text beside the
 * value may still say the old one, and the source name the decision before.
 */
class Wording extends Div {

	/** Where a rule's sentence stands, below it. */
	static final String SAYS = ".says";

	/** Where a rule's source stands, below it. */
	static final String SOURCE = ".source";

	private final ValueCell source;

	private final ValueCell says;

	private final Div sentence;

	Wording(Rule rule, ValueCell.Writing writing) {
		this.source = new ValueCell(value(rule, SOURCE, "routine.new-source", rule.source()), writing);
		this.says = new ValueCell(value(rule, SAYS, "routine.sentence", rule.says()), writing);
		this.sentence = Line.styled(new Div(Line.strong(text("routine.sentence")), this.says), "field");
		addClassName("wording");
		add(this.sentence, Line.styled(new Div(Line.strong(text("routine.new-source")), this.source,
				Line.small(text("routine.new-source.help"))), "field"));
	}

	/**
	 * Shows them as they are now; a sentence that is made of the values is not written.
	 */
	void show(Rule rule, Block block, Marks marks) {
		this.source.show(value(rule, SOURCE, "routine.new-source", rule.source()), marks);
		this.says.show(value(rule, SAYS, "routine.sentence", rule.says()), marks);
		this.sentence.setVisible(block.text().contains(rule.says()));
	}

	List<ValueCell> cells() {
		return List.of(this.says, this.source);
	}

	private static Value value(Rule rule, String below, String name, String text) {
		return new Value(rule.path() + below, text(name), text, text, List.of());
	}

}
