package se.larmnav.ui.hometests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.contract.alarms.HomeTestsApi.HomeTest;
import se.larmnav.contract.alarms.HomeTestsApi.Step;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * One test alarm: whose it is, what is done there, what has been done, and what is next.
 */
class TestCard extends Section {

	TestCard(HomeTest test, Swedish swedish, Acts acts) {
		addClassName("card");
		add(new H2(String.join(" / ", test.people())), Line.paragraph(address(test), "muted"),
				Line.row(Line.strong(test.label()), Line.small(due(test, swedish))));
		if (test.may().isEmpty()) {
			add(Line.paragraph(text("home-test.state." + test.state()), "strong"));
		}
		else {
			var instruction = new OrderedList();
			test.instruction().forEach(line -> instruction.add(new ListItem(line)));
			add(instruction);
		}
		add(steps(test, swedish), buttons(test, acts));
	}

	private static String address(HomeTest test) {
		return (test.address() == null) ? test.controllerId() : test.address() + " · " + test.unit();
	}

	private static String due(HomeTest test, Swedish swedish) {
		return text(test.late() ? "home-test.late" : "home-test.planned", swedish.dayAndTime(test.plannedFor()));
	}

	private static Component steps(HomeTest test, Swedish swedish) {
		var steps = new UnorderedList();
		test.steps().forEach(step -> steps.add(new ListItem(words(step, swedish))));
		steps.setVisible(!test.steps().isEmpty());
		return steps;
	}

	private static String words(Step step, Swedish swedish) {
		var what = text("home-test.step", swedish.dayAndTime(step.at()), text("home-test.result." + step.what()),
				step.who());
		return (step.note() == null) ? what : what + ": " + step.note();
	}

	private static Div buttons(HomeTest test, Acts acts) {
		var buttons = Line.row();
		test.may()
			.forEach(act -> buttons.add(Buttons.small(text("home-test.result." + act), () -> acts.act(test, act))));
		return buttons;
	}

	/** Does what a button says. */
	interface Acts {

		void act(HomeTest test, String what);

	}

}
