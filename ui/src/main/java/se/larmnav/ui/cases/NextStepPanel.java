package se.larmnav.ui.cases;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.cases.CasesApi.NextStep;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** What happens next, by whom and when, with the one button that does it. */
class NextStepPanel extends Section {

	NextStepPanel(NextStep step, List<String> may, Swedish swedish, Consumer<String> perform) {
		addClassNames("card", "next");
		var due = (step.due() == null) ? "" : " " + text("next.due", swedish.weekday(swedish.date(step.due())));
		var words = new Paragraph(Line.strong(step.text() + due), Line.muted(" (" + step.rule() + ")"),
				Line.styled(new Span(text("next.owner", step.owner())), "muted", "next__owner"));
		add(new H2(text("next.title")), words);
		var operation = step.operation();
		if (operation != null && may.contains(operation) && Operations.isKnown(operation)) {
			add(Line.styled(Buttons.primary(text("operation." + operation), () -> perform.accept(operation)), "end"));
		}
	}

}
