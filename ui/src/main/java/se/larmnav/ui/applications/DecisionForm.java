package se.larmnav.ui.applications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.ApplicationPart;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Hit;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.ErrorSummary;
import se.larmnav.ui.part.Meanwhile;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/**
 * The decision: outcome, from when, until further notice or until a day, why, and with
 * whom.
 */
class DecisionForm extends Composite<Div> {

	private final ErrorSummary errors = new ErrorSummary();

	private final RadioButtonGroup<String> outcome = Choosing.one(text("decide.outcome"), "decide.outcome", "GRANTED",
			"REFUSED");

	private final DatePicker from = SwedishComponents.date(text("decide.from"));

	private final Checkbox openEnded = new Checkbox(text("decide.open-ended"), true);

	private final DatePicker until = SwedishComponents.date(text("decide.until"));

	private final TextArea motivation = Draft.keep(new TextArea(text("decide.motivation")), "decision");

	private final ComboBox<Choice> criterion = new ComboBox<>(text("decide.criterion"));

	private final TextArea despite = new TextArea(text("decide.despite-assistance"));

	private final Checkbox shares = new Checkbox(text("decide.shares"));

	private final PartnerField partner;

	DecisionForm(CasesApi cases, @Nullable ApplicationPart application, Swedish swedish) {
		var warning = (application == null) ? null : application.warning();
		this.criterion.setItems((application == null) ? List.of() : application.criteria());
		this.criterion.setItemLabelGenerator(Choice::text);
		this.criterion.setWidthFull();
		this.criterion.setVisible(application != null && !application.criteria().isEmpty());
		this.despite.setVisible(warning != null);
		this.despite.setWidthFull();
		this.despite.setHelperText((warning == null) ? "" : warning);
		this.partner = new PartnerField(cases);
		this.from.setValue(swedish.today());
		this.until.setVisible(false);
		this.partner.setVisible(false);
		this.openEnded.addValueChangeListener(change -> this.until.setVisible(!change.getValue()));
		this.shares.addValueChangeListener(change -> this.partner.setVisible(change.getValue()));
		this.motivation.setWidthFull();
		this.motivation.setMinRows(4);
		getContent().addClassNames("stack", "card");
		getContent().add(this.errors, this.outcome, this.from, this.openEnded, this.until, this.criterion, this.despite,
				this.motivation, this.shares, this.partner);
	}

	/** The decision, if all that is needed has been said. */
	Optional<NewDecision> get() {
		this.errors.clear();
		if (this.outcome.isEmpty()) {
			this.errors.wrong(this.outcome, text("decide.outcome.missing"));
		}
		if (this.from.isEmpty()) {
			this.errors.wrong(this.from, text("decide.from.missing"));
		}
		if (!this.openEnded.getValue() && this.until.isEmpty()) {
			this.errors.wrong(this.until, text("decide.until.missing"));
		}
		boolean granted = "GRANTED".equals(this.outcome.getValue());
		if (granted && this.criterion.isVisible() && this.criterion.isEmpty()) {
			this.errors.wrong(this.criterion, text("decide.criterion.missing"));
		}
		if (granted && this.despite.isVisible() && this.despite.getValue().isBlank()) {
			this.errors.wrong(this.despite, text("decide.despite-assistance.missing"));
		}
		if (this.motivation.getValue().isBlank()) {
			this.errors.wrong(this.motivation, text("decide.motivation.missing"));
		}
		if (this.shares.getValue() && this.partner.chosen().isEmpty()) {
			this.errors.wrong(this.partner, text("decide.partner.missing"));
		}
		if (!this.errors.show()) {
			return Optional.empty();
		}
		return Optional.of(new NewDecision(this.outcome.getValue(), this.from.getValue(),
				this.openEnded.getValue() ? null : this.until.getValue(), this.motivation.getValue().strip(),
				this.shares.getValue() ? this.partner.chosen().map(Hit::caseId).orElse(null) : null,
				this.criterion.isEmpty() ? null : this.criterion.getValue().key(), Blank.toNull(this.despite)));
	}

	/** Shows what the service found wrong, at the fields. */
	void refused(Problem problem) {
		var fields = new HashMap<String, Component>(
				Map.of("outcome", this.outcome, "from", this.from, "until", this.until, "motivation", this.motivation));
		fields.put("household", this.partner);
		fields.put("criterion", this.criterion);
		fields.put("despiteAssistance", this.despite);
		this.errors.clear();
		this.errors.refused(problem, fields).say(Meanwhile.of(problem)).show();
	}

}
