package se.larmnav.ui.keys;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.cases.KeysApi.AwaitingKeys;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Chips;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.Page;

import static se.larmnav.ui.text.Texts.text;

/** How far the week's review has come, and the way to go on with it. */
class ReviewLine extends Div {

	private final Span done = new Span();

	private final Span bar = Line.styled(new Span(), "bar");

	private final Button goOn = Buttons.button(text("review.go-on"),
			() -> Go.to(Page.AWAITING_KEYS.path() + "?" + Chips.SHOW + "=" + Shown.REVIEW.path()));

	private final Span week = Line.strong("");

	ReviewLine() {
		addClassName("review");
		this.goOn.setSuffixComponent(Icon.RIGHT.small());
		this.bar.getElement().setAttribute("aria-hidden", "true");
		add(new Span(this.week, this.done), this.bar, this.goOn);
	}

	void set(AwaitingKeys list) {
		var all = list.rows().size();
		this.week.setText(text("review.week", list.week()) + " ");
		this.done.setText(text("review.done", list.reviewed(), all));
		setVisible(all > 0);
		var share = (all == 0) ? 0 : list.reviewed() * 100 / all;
		this.bar.getElement().setProperty("innerHTML", "<i style=\"width:" + share + "%\"></i>");
		this.goOn.setVisible(list.reviewed() < all);
	}

}
