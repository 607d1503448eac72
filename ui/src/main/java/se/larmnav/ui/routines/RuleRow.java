package se.larmnav.ui.routines;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Rule;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** One rule: what it says, its values, and where it is decided. */
class RuleRow {

	private final Map<String, ValueCell> cells = new LinkedHashMap<>();

	private final Span says = Line.muted("");

	private final Div rule;

	private final Div values = Line.styled(new Div(), "values");

	private final Span source = Line.small("");

	private final Div decided = Line.styled(new Div(this.source), "decided");

	private final @Nullable Wording wording;

	RuleRow(Ruled ruled, ValueCell.@Nullable Writing writing) {
		var rule = ruled.rule();
		this.wording = (writing == null || rule == null || ruled.values().isEmpty()) ? null
				: new Wording(rule, writing);
		this.rule = Line.styled(new Div(Line.strong((rule == null) ? ruled.values().getFirst().name() : rule.name())),
				"rule");
		this.rule.add(this.says);
		if (rule != null && rule.assumption() != null) {
			this.decided.add(assumed(rule.assumption()));
		}
		for (var value : ruled.values()) {
			var named = Line.styled(new Div(), "value");
			if (ruled.values().size() > 1) {
				named.add(Line.small(beside(rule, value)));
			}
			named.add(cell(value, writing));
			this.values.add(named);
		}
	}

	/** The value's name without what its rule is called. */
	private static String beside(@Nullable Rule rule, Value value) {
		var head = (rule == null) ? "" : rule.name() + ", ";
		return value.name().startsWith(head) ? value.name().substring(head.length()) : value.name();
	}

	NativeTableRow in(RuleTable table) {
		return table.row(this.rule, this.values, this.decided);
	}

	/**
	 * The fields for its words, where they may be written; shown when a value has
	 * changed.
	 */
	Optional<Wording> wording() {
		return Optional.ofNullable(this.wording);
	}

	/** Shows what it says now; what is being written in its cells stays. */
	void update(Ruled ruled, Marks marks) {
		var rule = ruled.rule();
		if (rule != null) {
			this.says.setText(rule.says());
			this.source.setText(rule.source());
			wording().ifPresent(words -> words.show(rule, ruled.block(), marks));
		}
		ruled.values().forEach(value -> {
			var cell = this.cells.get(value.path());
			if (cell != null) {
				cell.show(value, marks);
			}
		});
	}

	Map<String, ValueCell> cells() {
		return this.cells;
	}

	private Component cell(Value value, ValueCell.@Nullable Writing writing) {
		if (writing == null) {
			return new Span(value.words());
		}
		var cell = new ValueCell(value, writing);
		this.cells.put(value.path(), cell);
		return cell;
	}

	private static Span assumed(String assumption) {
		return Badge.plain(text("routine.assumption", textOr("routine.assumption." + assumption, assumption)));
	}

}
