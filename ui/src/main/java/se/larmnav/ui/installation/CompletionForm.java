package se.larmnav.ui.installation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Choices;
import se.larmnav.contract.cases.InstallationsApi.Completion;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.ErrorSummary;

import static se.larmnav.ui.text.Texts.text;

/** Where the device stands, what the person was told, and what is to be noted. */
class CompletionForm extends Composite<Div> {

	private final ErrorSummary errors = new ErrorSummary();

	private final TextField place = new TextField(text("completion.place"));

	private final RadioButtonGroup<String> coverage = Choosing.one(text("completion.coverage"), "coverage", "GOOD",
			"WEAK", "NONE");

	private final CheckboxGroup<Choice> informed;

	private final TextArea note;

	CompletionForm(UUID caseId, Choices choices) {
		this.informed = Choosing.many(text("completion.informed"), choices.installationInformation(), Choice::text);
		this.informed.setVisible(!choices.installationInformation().isEmpty());
		this.note = Draft.keep(new TextArea(text("completion.note")), "installation-" + caseId);
		this.place.setWidthFull();
		this.note.setWidthFull();
		this.coverage.addClassName("tiles");
		getContent().addClassName("stack");
		getContent().add(this.errors, this.place, this.coverage, this.informed, this.note);
	}

	/** What was found and done, if all that is needed has been said. */
	Optional<Completion> get() {
		this.errors.clear();
		if (this.place.isEmpty()) {
			this.errors.wrong(this.place, text("completion.place.missing"));
		}
		if (!this.errors.show()) {
			return Optional.empty();
		}
		return Optional
			.of(new Completion(this.place.getValue().strip(), this.coverage.isEmpty() ? null : this.coverage.getValue(),
					this.informed.getValue().stream().map(Choice::key).toList(), Blank.toNull(this.note)));
	}

	/** Shows why it was refused; all that was written stays. */
	void refused(Problem problem) {
		this.errors.explain(problem,
				Map.of("place", this.place, "coverage", this.coverage, "informed", this.informed, "note", this.note));
	}

	/** What was written has arrived. */
	void saved() {
		Draft.saved(this.note);
	}

}
