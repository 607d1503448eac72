package se.larmnav.ui.installation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Choices;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.Completion;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.ErrorSummary;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;

import static se.larmnav.ui.text.Texts.text;

/** Step 3: the checks, and installerat; blocked in words while anything is missing. */
class CompletionPanel extends Panel {

	private final ErrorSummary errors = new ErrorSummary();

	private final TextField place = new TextField(text("completion.place"));

	private final RadioButtonGroup<String> coverage = Choosing.one(text("completion.coverage"), "coverage", "GOOD",
			"WEAK", "NONE");

	private final CheckboxGroup<Choice> informed;

	private final TextArea note;

	CompletionPanel(CaseView view, InstallationView now, Choices choices, InstallationsApi installations,
			BiConsumer<UUID, String> done) {
		super(text("completion.title"));
		this.informed = Choosing.many(text("completion.informed"), choices.installationInformation(), Choice::text);
		this.informed.setVisible(!choices.installationInformation().isEmpty());
		this.note = Draft.keep(new TextArea(text("completion.note")), "installation-" + view.id());
		this.place.setWidthFull();
		this.note.setWidthFull();
		this.coverage.addClassName("tiles");
		add(this.errors, this.place, this.coverage, this.informed, this.note);
		var complete = Buttons.press(Buttons.primary(text("completion.do"), () -> send(view.id(), installations, done)),
				"Ctrl+Enter");
		complete.setEnabled(view.may().contains(Operation.COMPLETE_INSTALLATION));
		var bottom = Line.styled(new Div(), "bottom");
		if (!now.missing().isEmpty()) {
			bottom.add(Line.paragraph(text("completion.when", String.join(", ", now.missing())), "missing"));
		}
		bottom.add(Line.small(text("completion.says")), complete);
		add(bottom);
	}

	private void send(UUID caseId, InstallationsApi installations, BiConsumer<UUID, String> done) {
		this.errors.clear();
		if (this.place.isEmpty()) {
			this.errors.wrong(this.place, text("completion.place.missing"));
		}
		if (!this.errors.show()) {
			return;
		}
		try {
			installations.complete(caseId,
					new Completion(this.place.getValue().strip(),
							this.coverage.isEmpty() ? null : this.coverage.getValue(),
							this.informed.getValue().stream().map(Choice::key).toList(), Blank.toNull(this.note)));
		}
		catch (Problem problem) {
			if (problem.errors().isEmpty()) {
				throw problem;
			}
			this.errors.refused(problem, fields()).show();
			return;
		}
		Draft.saved(this.note);
		done.accept(caseId, text("done.complete-installation"));
	}

	private Map<String, Component> fields() {
		var fields = new HashMap<String, Component>();
		fields.put("place", this.place);
		fields.put("coverage", this.coverage);
		fields.put("informed", this.informed);
		fields.put("note", this.note);
		return fields;
	}

}
