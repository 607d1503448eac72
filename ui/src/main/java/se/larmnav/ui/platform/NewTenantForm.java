package se.larmnav.ui.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import se.larmnav.contract.tenants.TenantsApi.Administrator;
import se.larmnav.contract.tenants.TenantsApi.BaseRoutine;
import se.larmnav.contract.tenants.TenantsApi.NewTenant;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.ErrorSummary;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** Six fields with which a municipality begins from a base routine. */
class NewTenantForm extends Composite<Div> {

	/**
	 * What is refused because another municipality has it, and the field that it is
	 * about.
	 */
	private static final Map<String, String> TAKEN = Map.of("alias-taken", "alias", "code-taken", "code",
			"user-name-taken", "administrator/user");

	private final ErrorSummary errors = new ErrorSummary();

	private final Map<String, Component> fields = new LinkedHashMap<>();

	private final TextField name = field("name", "platform.new.name", "platform.new.name.help");

	private final TextField code = field("code", "platform.code", "platform.new.code.help");

	private final TextField alias = field("alias", "platform.alias", "platform.new.alias.help");

	private final TextField person = field("administrator/name", "platform.new.administrator",
			"platform.new.administrator.help");

	private final TextField user = field("administrator/user", "platform.new.user", "platform.new.user.help");

	private final RadioButtonGroup<BaseRoutine> base = new RadioButtonGroup<>();

	NewTenantForm(List<BaseRoutine> routines) {
		this.base.setLabel(text("platform.new.base"));
		this.base.setItems(routines);
		this.base.setRenderer(new ComponentRenderer<>(
				routine -> new Div(Line.strong(routine.name()), Line.paragraph(routine.description(), "s", "muted"))));
		this.fields.put("base", this.base);
		getContent().addClassName("stack");
		getContent().add(this.errors, this.name, this.code, this.alias, this.person, this.user, this.base);
	}

	/** The municipality, if nothing is missing. */
	Optional<NewTenant> get() {
		this.errors.clear();
		demand(this.name, text("platform.new.name.missing"));
		demand(this.code, text("platform.new.code.missing"));
		demand(this.alias, text("platform.new.alias.missing"));
		demand(this.person, text("platform.new.administrator.missing"));
		demand(this.user, text("platform.new.user.missing"));
		if (this.base.isEmpty()) {
			this.errors.wrong(this.base, text("platform.new.base.missing"));
		}
		if (!this.errors.show()) {
			return Optional.empty();
		}
		var address = this.alias.getValue().strip();
		return Optional.of(new NewTenant(address, this.name.getValue().strip(), this.code.getValue().strip(), address,
				new Administrator(this.user.getValue().strip(), this.person.getValue().strip())));
	}

	/** The key of the routine that it begins from; only after {@link #get()} gave one. */
	String routine() {
		return this.base.getValue().key();
	}

	/** Shows what was refused at its field; what is about no field is somebody else's. */
	void refused(Problem problem) {
		var taken = TAKEN.get(problem.code());
		if (problem.errors().isEmpty() && taken == null) {
			throw problem;
		}
		this.errors.clear();
		if (taken != null) {
			this.errors.wrong(this.fields.getOrDefault(taken, this.errors), text("problem." + problem.code()));
		}
		problem.errors().stream().filter(error -> error.code().equals("malformed")).forEach(this::explain);
		this.errors.refused(problem, this.fields).show();
	}

	/** Whose form is wrong, and how it should be. */
	private void explain(Problem.FieldError error) {
		if (this.fields.get(error.path()) instanceof TextField field) {
			this.errors.wrong(field, text("platform.new.malformed", field.getLabel(), field.getHelperText()));
		}
	}

	private TextField field(String path, String label, String help) {
		var field = new TextField(text(label));
		field.setHelperText(text(help));
		field.setWidthFull();
		this.fields.put(path, field);
		return field;
	}

	private void demand(TextField field, String missing) {
		if (field.getValue().isBlank()) {
			this.errors.wrong(field, missing);
		}
	}

}
