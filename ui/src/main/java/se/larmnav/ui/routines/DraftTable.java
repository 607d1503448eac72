package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.tenants.RoutinesApi.DraftEntry;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The drafts, where each stands and whose turn it is. */
class DraftTable extends Table {

	DraftTable(List<DraftEntry> drafts, String me, Swedish swedish) {
		super(text("routine.drafts"), "routine.column.draft", "routine.column.turn", "routine.column.changed",
				"routine.column.checks", "routine.column.from", "routine.column.do");
		addClassNames("grid", "drafts");
		getElement().setAttribute("data-rows", "");
		for (var draft : drafts) {
			var open = new Anchor(DraftView.address(draft), text("routine.open"));
			open.addClassNames("button", "button--small");
			open.getElement()
				.setAttribute("aria-label", text("routine.open.named", draft.name()))
				.setAttribute("data-key", "Enter");
			var name = Line.styled(new Div(Line.strong(draft.name()), Line.small(whence(draft))), "two-lines");
			var changed = Line.styled(
					new Div(new Span(draft.changedBy()), Line.small(swedish.dayAndTime(draft.changedAt()))),
					"two-lines");
			var row = row(name, new Div(Badge.plain(Standing.of(draft)), Line.muted(" " + Standing.turn(draft, me))),
					changed, cell(checks(draft)), cell(from(draft)), open);
			row.getElement().setAttribute("tabindex", "0").setAttribute("data-row", "");
		}
	}

	private static String whence(DraftEntry draft) {
		var origin = draft.origin();
		return (origin == null) ? text("routine.changes", draft.basedOn()) : text("routine.changes", draft.basedOn())
				+ ", " + text("routine.began-as", origin.name(), origin.version());
	}

	private static String from(DraftEntry draft) {
		return (draft.validFrom() == null || draft.state().equals("DRAFT")) ? "" : draft.validFrom().toString();
	}

	private static String checks(DraftEntry draft) {
		if (draft.errors() > 0) {
			return text("routine.mark.errors", draft.errors());
		}
		return switch (draft.warnings()) {
			case 0 -> text("routine.mark.clean");
			case 1 -> text("routine.mark.warning");
			default -> text("routine.mark.warnings", draft.warnings());
		};
	}

}
