package se.larmnav.ui.routines;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.contract.tenants.RoutinesApi.Findings;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.Trouble;

import static se.larmnav.ui.text.Texts.text;

/** What the checks find in the draft as it is now; each leads to its place. */
class ChecksPanel extends Panel {

	private static final int FEW = 6;

	private final Div body = new Div();

	private final Consumer<Finding> go;

	ChecksPanel(Consumer<Finding> go) {
		super(text("routine.checks"));
		this.go = go;
		this.body.getElement().setAttribute("aria-live", "polite");
		add(this.body);
	}

	void show(Findings findings) {
		this.body.removeAll();
		var errors = count(findings, "ERROR");
		var warnings = count(findings, "WARNING");
		this.body.add(new Tally().add(errors, text("routine.checks.errors"))
			.add(warnings, text((warnings == 1) ? "routine.checks.warning" : "routine.checks.warnings")));
		if (findings.findings().isEmpty()) {
			this.body
				.add(Line.styled(new Div(Icon.CHECK.medium(), Line.paragraph(text("routine.checks.clean"))), "clean"));
			return;
		}
		list(findings.findings(), FEW);
	}

	/** The checks did not answer. */
	void missing(Problem problem) {
		this.body.removeAll();
		this.body.add(Line.paragraph(Trouble.words(problem), "muted"));
	}

	private void list(List<Finding> findings, int most) {
		var list = Line.styled(new OrderedList(), "findings");
		findings.stream().limit(most).forEach(finding -> list.add(item(finding)));
		var whole = new Div(list);
		if (findings.size() > most) {
			whole.add(Buttons.link(text("routine.checks.more", findings.size() - most), () -> {
				this.body.remove(whole);
				list(findings, findings.size());
			}));
		}
		this.body.add(whole);
	}

	private ListItem item(Finding finding) {
		var error = finding.severity().equals("ERROR");
		var where = text("routine.checks.where", finding.line(), finding.column());
		var leads = Line.row(Buttons.small(text("routine.checks.go"), () -> this.go.accept(finding)),
				Line.small(where));
		var kind = Line.strong(text(error ? "routine.checks.kind.error" : "routine.checks.kind.warning") + " ");
		var said = new Paragraph(kind, new Span(finding.text()));
		return new ListItem((error ? Icon.X : Icon.ALERT).medium(), new Div(said, leads));
	}

	private static long count(Findings findings, String severity) {
		return findings.findings().stream().filter(finding -> finding.severity().equals(severity)).count();
	}

	/** How many of each. */
	private static final class Tally extends Paragraph {

		Tally() {
			addClassName("tally");
		}

		Tally add(long count, String words) {
			add(new Number(Long.toString(count)), new Span(words));
			return this;
		}

	}

	@Tag("b")
	private static final class Number extends HtmlContainer {

		Number(String number) {
			setText(number);
		}

	}

}
