package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Table;

import static se.larmnav.ui.text.Texts.text;

/** Versions that are not in force today: coming, earlier or withdrawn. */
class VersionTable extends Table {

	VersionTable(String caption, List<VersionEntry> versions, @Nullable Integer inForce,
			RoutinesView.@Nullable Begins begins) {
		super(caption, "routine.column.version", "routine.column.from", "routine.column.decided",
				"routine.column.author", "routine.column.approver", "routine.column.do");
		addClassNames("grid", "versions");
		getElement().setAttribute("data-rows", "");
		for (var one : versions) {
			var open = new Anchor(VersionView.address(one.number()), text("routine.open"));
			open.addClassNames("button", "button--small");
			open.getElement()
				.setAttribute("aria-label", text("routine.open.named", text("routine.version", one.number())))
				.setAttribute("data-key", "Enter");
			var acts = Line.row(open);
			if (inForce != null) {
				var compare = new Anchor(ComparePanel.address(one.number(), inForce), text("routine.compare"));
				compare.addClassNames("button", "button--small");
				compare.getElement()
					.setAttribute("aria-label", text("routine.compare.named", one.number(), inForce))
					.setAttribute("data-key", "J");
				acts.add(compare);
			}
			if (begins != null && one.standing().equals("EARLIER")) {
				acts.add(Buttons.small(text("routine.back-to"),
						() -> begins.begin(text("routine.back-to.name", one.number()), one.number())));
			}
			var row = row(Line.strong(text("routine.version", one.number())), new Span(one.validFrom().toString()),
					decided(one), cell((one.author() == null) ? text("routine.from-files") : one.author()),
					cell(one.approver()), acts);
			row.getElement().setAttribute("tabindex", "0").setAttribute("data-row", "");
		}
	}

	/** Who decided it; of one that was taken back also why. */
	private static Component decided(VersionEntry one) {
		var because = one.withdrawnBecause();
		return (because == null) ? cell(one.decided()) : Line
			.styled(new Div(new Span(one.decided()), Line.small(text("routine.because", because))), "two-lines");
	}

}
