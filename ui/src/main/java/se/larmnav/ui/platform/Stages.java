package se.larmnav.ui.platform;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.contract.tenants.TenantsApi.Stage;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.StepLine;
import se.larmnav.ui.part.StepLine.State;
import se.larmnav.ui.part.StepLine.Step;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** How far a municipality has come on its way in, and why it stopped. */
class Stages extends Div {

	Stages(List<Stage> stages, Swedish swedish) {
		var line = new StepLine(text("platform.stages"));
		line.set(stages.stream().map(stage -> step(stage, swedish)).toList());
		add(line);
		var stopped = stages.stream().filter(stage -> stage.error() != null).toList();
		if (!stopped.isEmpty()) {
			var why = new UnorderedList();
			stopped.forEach(stage -> why.add(new ListItem(
					Line.row(Icon.ALERT.small(), Line.strong(name(stage) + ":"), Line.muted(reason(stage))))));
			add(why);
		}
	}

	private static Step step(Stage stage, Swedish swedish) {
		return switch (stage.state()) {
			case "DONE" -> new Step(name(stage), State.DONE, swedish.shortDayAndTime(stage.at()));
			case "FAILED" -> new Step(name(stage), State.CURRENT, true, text("platform.stage.failed"));
			case "RUNNING" -> new Step(name(stage), State.CURRENT, text("platform.stage.running"));
			default -> new Step(name(stage), State.TO_COME, null);
		};
	}

	private static String name(Stage stage) {
		return textOr("platform.stage." + stage.name(), stage.name());
	}

	private static String reason(Stage stage) {
		var error = TenantWords.error(stage);
		return (error == null) ? "" : error;
	}

}
