package se.larmnav.ui.routines;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.button.Button;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** What the draft is called and where it stands, and what is done with all of it. */
class DraftHead extends Header {

	private final H1 name = new H1();

	private final Span standing = new Span();

	private final Span from = Line.muted("");

	private final Span origin = Line.muted("");

	private final Button delete;

	DraftHead(Runnable tryOnHistory, Runnable delete) {
		addClassName("page__head");
		this.delete = Buttons.quiet(text("routine.delete"), delete);
		var tries = Buttons.press(Buttons.button(text("routine.try"), tryOnHistory), "P");
		tries.setPrefixComponent(Icon.PLAY.small());
		add(this.name, this.standing, this.from, this.origin, Line.styled(Line.row(this.delete, tries), "end"));
	}

	void show(Draft draft) {
		var entry = draft.entry();
		this.name.setText(entry.name());
		this.standing.removeAll();
		this.standing.add(Badge.plain(Standing.of(entry)));
		this.from.setText((entry.validFrom() == null) ? text("routine.changes", entry.basedOn())
				: text("routine.changes.from", entry.basedOn(), entry.validFrom()));
		var origin = entry.origin();
		this.origin.setText((origin == null) ? "" : text("routine.began-as", origin.name(), origin.version()));
		this.delete.setVisible(draft.may().contains("DELETE"));
	}

}
