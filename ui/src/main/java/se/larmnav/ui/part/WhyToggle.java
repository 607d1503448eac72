package se.larmnav.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.Why;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The button Varför? with its answer below, shown when it is asked for. */
public class WhyToggle extends Div {

	private final Button button;

	private final WhyPanel answer;

	public WhyToggle(Why why, Swedish swedish) {
		this.answer = new WhyPanel(why, swedish);
		this.answer.setVisible(false);
		this.button = Buttons.small(text("why"), this::toggle);
		this.button.setSuffixComponent(Icon.DOWN.small());
		this.button.getElement().setAttribute("aria-expanded", "false");
		addClassName("why-toggle");
		add(this.button, this.answer);
	}

	private void toggle() {
		var opens = !this.answer.isVisible();
		this.answer.setVisible(opens);
		this.button.setSuffixComponent(opens ? Icon.UP.small() : Icon.DOWN.small());
		this.button.getElement().setAttribute("aria-expanded", Boolean.toString(opens));
	}

}
