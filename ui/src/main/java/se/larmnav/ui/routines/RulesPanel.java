package se.larmnav.ui.routines;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.routines.RuleTable.Part;

import static se.larmnav.ui.text.Texts.text;

/**
 * The rules of a block, or the times of all of them, with their values and their sources.
 */
class RulesPanel extends Section {

	private final H2 heading = new H2();

	private final Span note = Line.styled(new Span(), "s", "muted");

	private final Div place = new Div();

	private final ValueCell.Writing writing;

	private String shown = "";

	private RuleTable table;

	RulesPanel(ValueCell.Writing writing) {
		this.writing = writing;
		this.table = new RuleTable("", writing);
		addClassNames("card", "block");
		add(new Header(this.heading, this.note), this.place);
	}

	/**
	 * Shows a block.
	 * @param block its key, or {@link BlockNav#TIMES} for the times of all
	 * @param may whether its values may be changed
	 */
	void show(List<Block> blocks, String block, Marks marks, boolean may) {
		var topic = Topic.of(block).findFirst();
		var parts = topic.map(one -> one.parts(blocks)).orElseGet(() -> parts(blocks, block));
		var name = blocks.stream()
			.filter(one -> one.key().equals(block))
			.map(Block::name)
			.findFirst()
			.orElseGet(() -> topic.map(one -> text("topic.values." + one.key()))
				.orElse(text(block.equals(BlockNav.ABOUT) ? "routine.about-it" : "routine.times")));
		if (!this.shown.equals(block + may)) {
			this.shown = block + may;
			this.table = new RuleTable(name, may ? this.writing : null);
			this.place.removeAll();
			this.place.add(this.table);
		}
		this.heading.setText(name);
		this.note.setText(note(parts, block, marks));
		this.table.show(parts, marks);
	}

	/** The cell in which a value is changed. */
	Optional<ValueCell> cellAt(String path) {
		return this.table.cellAt(path);
	}

	private static List<Part> parts(List<Block> blocks, String block) {
		if (block.equals(BlockNav.TIMES)) {
			return blocks.stream()
				.map(one -> new Part(one.name(), Ruled.timed(one)))
				.filter(part -> !part.rules().isEmpty())
				.toList();
		}
		if (block.equals(BlockNav.ABOUT)) {
			return List.of(new Part("",
					blocks.stream()
						.filter(BlockNav::isAbout)
						.flatMap(one -> Ruled.of(one, value -> true).stream())
						.toList()));
		}
		return blocks.stream()
			.filter(one -> one.key().equals(block))
			.map(one -> new Part("", Ruled.of(one, Simple::is)))
			.toList();
	}

	private static String note(List<Part> parts, String block, Marks marks) {
		if (block.equals(BlockNav.ABOUT)) {
			return "";
		}
		var rules = parts.stream().flatMap(part -> part.rules().stream()).toList();
		var changed = rules.stream().filter(marks::isChanged).count();
		var count = block.equals(BlockNav.TIMES) ? text("routine.times.note", rules.size())
				: text((rules.size() == 1) ? "routine.rules.one" : "routine.rules.many", rules.size());
		return (changed == 0) ? count : count + ", " + text("routine.rules.changed", changed);
	}

}
