package se.larmnav.ui.applications;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Choices;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.ErrorSummary;

import static se.larmnav.ui.text.Texts.text;

/**
 * The form of an application entered by staff; what it asks for comes from the routine.
 */
class ApplicationForm extends Composite<Div> {

	private final ErrorSummary errors = new ErrorSummary();

	private final RadioButtonGroup<Choice> channel = new RadioButtonGroup<>();

	private final ApplicantFields applicant = new ApplicantFields();

	private final AddressFields registered = new AddressFields(text("application.registered-address"));

	private final Checkbox registeredHere = new Checkbox(text("application.registered-here"), true);

	private final Checkbox elsewhere = new Checkbox(text("application.elsewhere"));

	private final AddressFields installation = new AddressFields(text("application.installation-address"));

	private final RadioButtonGroup<Boolean> maximumFee = Choosing.yesOrNo(text("application.maximum-fee.ask"));

	private final RadioButtonGroup<String> identity = Choosing.one(text("application.identity"), "identity",
			"PERSONAL_KNOWLEDGE", "IDENTITY_DOCUMENT");

	private final CheckboxGroup<Choice> informed;

	private final RelativeFields relative = new RelativeFields();

	private final Checkbox urgent = new Checkbox(text("application.urgent.ask"));

	private final TextArea note = Draft.keep(new TextArea(text("application.note")), "application");

	private final Choices choices;

	ApplicationForm(Choices choices) {
		this.choices = choices;
		this.informed = Choosing.many(text("application.informed"), choices.information(), Choice::text);
		this.channel.setLabel(text("application.channel"));
		this.channel.setItems(choices.channels());
		this.channel.setItemLabelGenerator(Choice::text);
		choices.channels().stream().findFirst().ifPresent(this.channel::setValue);
		this.channel.setVisible(choices.channels().size() > 1);
		this.maximumFee.setVisible(choices.asksMaximumFee());
		this.identity.setVisible(choices.asksIdentity());
		this.informed.setVisible(!choices.information().isEmpty());
		this.installation.setVisible(false);
		this.elsewhere.addValueChangeListener(change -> this.installation.setVisible(change.getValue()));
		this.note.setWidthFull();
		getContent().addClassName("stack");
		getContent().add(this.errors, this.channel, this.applicant, this.registered, this.registeredHere,
				this.elsewhere, this.installation, this.identity, this.informed, this.maximumFee, this.relative,
				this.urgent, this.note);
	}

	/** The application, if nothing that the form itself can see is missing. */
	Optional<NewApplication> get() {
		this.errors.clear();
		this.applicant.check(this.errors);
		this.registered.check(this.errors);
		if (this.elsewhere.getValue()) {
			this.installation.check(this.errors);
		}
		if (this.identity.isVisible() && this.identity.isEmpty()) {
			this.errors.wrong(this.identity, text("application.identity.missing"));
		}
		if (this.maximumFee.isVisible() && this.maximumFee.isEmpty()) {
			this.errors.wrong(this.maximumFee, text("application.maximum-fee.missing"));
		}
		if (!this.errors.show()) {
			return Optional.empty();
		}
		return Optional.of(new NewApplication(channelKey(), this.applicant.personalNumber(), this.applicant.givenName(),
				this.applicant.familyName(), this.applicant.phone(), this.registered.get(),
				this.registeredHere.getValue(), this.elsewhere.getValue() ? this.installation.get() : null,
				answered(this.maximumFee), this.urgent.getValue(), answered(this.identity),
				this.informed.getValue().stream().map(Choice::key).toList(), this.relative.get(), null,
				Blank.toNull(this.note)));
	}

	/** Shows what the service found wrong, at the fields. */
	void refused(Problem problem) {
		this.errors.clear();
		this.errors.refused(problem, fields()).show();
	}

	private Map<String, Component> fields() {
		var fields = new HashMap<String, Component>();
		fields.putAll(this.applicant.fields());
		fields.putAll(this.registered.fields("registeredAddress/"));
		fields.putAll(this.installation.fields("installationAddress/"));
		fields.putAll(this.relative.fields());
		fields.put("registeredInMunicipality", this.registeredHere);
		fields.put("maximumFeeAccepted", this.maximumFee);
		fields.put("identityMethod", this.identity);
		fields.put("informed", this.informed);
		fields.put("channel", this.channel);
		fields.put("urgent", this.urgent);
		fields.put("note", this.note);
		return fields;
	}

	private String channelKey() {
		return this.choices.channels().isEmpty() ? "" : this.channel.getValue().key();
	}

	private static <T> @Nullable T answered(RadioButtonGroup<T> choice) {
		return choice.isEmpty() ? null : choice.getValue();
	}

}
