package se.larmnav.ui.routines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.jspecify.annotations.Nullable;
import se.larmnav.ui.part.Table;

/**
 * Rules in Swedish with their values, to change where one may, and where each is decided.
 */
class RuleTable extends Table {

	private static final int COLUMNS = 3;

	private final Map<String, RuleRow> rules = new LinkedHashMap<>();

	private final Map<String, NativeTableRow> rows = new LinkedHashMap<>();

	private final Map<String, NativeTableRow> wordings = new LinkedHashMap<>();

	private final ValueCell.@Nullable Writing writing;

	private List<String> shape = List.of();

	/**
	 * @param writing null where nothing may be changed
	 */
	RuleTable(String caption, ValueCell.@Nullable Writing writing) {
		super(caption, "routine.column.rule", "routine.column.value", "routine.column.source");
		this.writing = writing;
		removeClassName("inputs");
		addClassName("rules");
	}

	/** Shows the rules; cells that are there already stay, with what is being written. */
	void show(List<Part> parts, Marks marks) {
		var now = parts.stream().flatMap(part -> part.rules().stream()).map(Ruled::shape).toList();
		if (!now.equals(this.shape)) {
			this.shape = now;
			build(parts);
		}
		parts.stream().flatMap(part -> part.rules().stream()).forEach(ruled -> update(ruled, marks));
	}

	/** The cell of a value, or one at the same rule. */
	Optional<ValueCell> cellAt(String path) {
		return this.rules.values()
			.stream()
			.flatMap(rule -> rule.cells().entrySet().stream())
			.filter(cell -> Marks.isUnder(cell.getKey(), path) || Marks.isUnder(path, cell.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private void build(List<Part> parts) {
		this.rules.clear();
		this.rows.clear();
		this.wordings.clear();
		getBody().removeAll();
		for (var part : parts) {
			if (!part.heading().isEmpty()) {
				getBody().add(new NativeTableRow(heading(part.heading())));
			}
			for (var ruled : part.rules()) {
				var rule = new RuleRow(ruled, this.writing);
				this.rules.put(ruled.path(), rule);
				this.rows.put(ruled.path(), rule.in(this));
				rule.wording().ifPresent(words -> this.wordings.put(ruled.path(), wording(words)));
			}
		}
	}

	private void update(Ruled ruled, Marks marks) {
		var rule = this.rules.get(ruled.path());
		var row = this.rows.get(ruled.path());
		if (rule != null && row != null) {
			rule.update(ruled, marks);
			row.setClassName("changed", marks.isChanged(ruled));
			var words = this.wordings.get(ruled.path());
			if (words != null) {
				words.setVisible(marks.isChanged(ruled));
			}
		}
	}

	private NativeTableRow wording(Wording words) {
		var cell = new NativeTableCell(words);
		cell.getElement().setAttribute("colspan", Integer.toString(COLUMNS));
		var row = new NativeTableRow(cell);
		row.addClassNames("changed", "words");
		getBody().add(row);
		return row;
	}

	private static NativeTableHeaderCell heading(String words) {
		var cell = new NativeTableHeaderCell(words);
		cell.addClassName("part");
		cell.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", Integer.toString(COLUMNS));
		return cell;
	}

	/**
	 * Rules under a heading.
	 *
	 * @param heading empty for none
	 */
	record Part(String heading, List<Ruled> rules) {
	}

}
