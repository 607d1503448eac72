package se.larmnav.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.tenants.OrganisationChangesApi.Cover;
import se.larmnav.contract.tenants.OrganisationChangesApi.Hole;
import se.larmnav.contract.tenants.OrganisationChangesApi.Responder;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Phone;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Who goes to an alarm around the clock, and to the minute when nobody does. */
class CoverPanel extends Panel {

	private final Swedish swedish;

	CoverPanel(Whole whole, Swedish swedish) {
		super(text("cover.title"));
		this.swedish = swedish;
		beside(text("cover.note"));
		var table = new Table(text("cover.title"), "cover.area", "cover.responders", "cover.state");
		row(table, whole.reception(), text("cover.reception", whole.reception().name()));
		whole.cover().forEach(one -> row(table, one, one.name()));
		add(table);
	}

	private void row(Table table, Cover cover, String name) {
		var responders = new Div();
		cover.responders().forEach(one -> responders.add(responder(one)));
		table.row(Line.strong(name), responders, state(cover));
	}

	private static Component responder(Responder one) {
		var hours = one.hours().isEmpty() ? text("opening.always") : Openings.lines(java.util.List.of(one.hours()));
		return Line.row(new Span(hours), new Span(one.unitName()),
				(one.phone() == null) ? Facts.none() : new Phone(one.phone()));
	}

	private Component state(Cover cover) {
		if (cover.count() == 0) {
			return Line.row(Icon.CHECK.small(), new Span(text("cover.whole")));
		}
		var holes = Line.styled(new Div(), "holes");
		cover.holes().forEach(one -> holes.add(Line.styled(new Div(text("cover.hole", said(one))), "hole")));
		holes.add(Line.styled(new Div(text("cover.sum", cover.count(), cover.minutes())), "hole", "strong"));
		return holes;
	}

	private String said(Hole hole) {
		var until = this.swedish.date(hole.from()).equals(this.swedish.date(hole.until()))
				? this.swedish.time(hole.until())
				: this.swedish.plainWeekday(this.swedish.date(hole.until())) + " " + this.swedish.time(hole.until());
		return text("cover.hole.said", this.swedish.plainWeekday(this.swedish.date(hole.from())),
				this.swedish.time(hole.from()), until, hole.minutes(), hole.unitName());
	}

}
