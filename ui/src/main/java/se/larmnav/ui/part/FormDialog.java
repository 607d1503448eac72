package se.larmnav.ui.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextFieldBase;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.text.Texts.text;

/**
 * A form in a dialog: what is missing or refused stands on top and at the field, what was
 * written stays, and the button says whom it tells.
 */
public class FormDialog extends Dialog {

	private final ErrorSummary errors = new ErrorSummary();

	private final Map<String, Component> fields = new LinkedHashMap<>();

	private final Map<Component, String> required = new LinkedHashMap<>();

	private final Map<Component, BooleanSupplier> there = new LinkedHashMap<>();

	public FormDialog(String title) {
		setHeaderTitle(title);
		addClassName("form");
		add(this.errors);
		addOpenedChangeListener(change -> {
			if (change.isOpened()) {
				focusFirst();
			}
		});
	}

	/**
	 * What is typed at once must land in the form. A calendar would open over a phone.
	 */
	private void focusFirst() {
		this.fields.values().stream().findFirst().ifPresent(field -> {
			if (field instanceof TextFieldBase<?, ?> text) {
				text.focus();
			}
		});
	}

	/** A field, by its name in what is sent. */
	protected <C extends Component> C field(String name, C field) {
		if (field instanceof HasSize sized) {
			sized.setWidthFull();
		}
		this.fields.put(name, field);
		add(field);
		return field;
	}

	/** A field that must be filled in, and what is said when it is not. */
	protected <C extends Component> C required(String name, C field, String missing) {
		this.required.put(field, missing);
		return field(name, field);
	}

	/** A field that is no input of its own, what it needs, and what is said without. */
	protected void demand(Component field, BooleanSupplier isThere, String missing) {
		this.there.put(field, isThere);
		this.required.put(field, missing);
	}

	/** What happens outside the screen when the form is sent. */
	protected void says(String what) {
		add(Line.paragraph(what, "s", "muted"));
	}

	/** The buttons; the work may be refused, and then the dialog stays as it is. */
	protected void submit(String label, Runnable work, Runnable done) {
		var send = Buttons.press(Buttons.primary(label, () -> send(work, done)), "Ctrl+Enter");
		getFooter().add(Buttons.quiet(text("action.cancel"), this::close), send);
	}

	/** What is said of a refusal that is about no field; else it leaves the form. */
	protected List<String> reasons(Problem problem) {
		return List.of();
	}

	/** Sends the form if nothing is missing. */
	private void send(Runnable work, Runnable done) {
		this.errors.clear();
		this.required.forEach((field, missing) -> {
			if (isEmpty(field)) {
				this.errors.wrong(field, missing);
			}
		});
		if (!this.errors.show()) {
			return;
		}
		try {
			work.run();
		}
		catch (Problem problem) {
			var told = reasons(problem);
			var reasons = told.isEmpty() ? Meanwhile.of(problem) : told;
			if (problem.errors().isEmpty() && reasons.isEmpty()) {
				throw problem;
			}
			this.errors.refused(problem, this.fields).say(reasons).show();
			return;
		}
		close();
		done.run();
	}

	private boolean isEmpty(Component field) {
		var isThere = this.there.get(field);
		if (isThere != null) {
			return !isThere.getAsBoolean();
		}
		if (field instanceof Signature signature) {
			return signature.path().isEmpty();
		}
		return field instanceof HasValue<?, ?> valued
				&& (valued.isEmpty() || (valued.getValue() instanceof String written && written.isBlank()));
	}

}
