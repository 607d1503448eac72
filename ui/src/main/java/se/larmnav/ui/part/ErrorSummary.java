package se.larmnav.ui.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.text.Texts.has;
import static se.larmnav.ui.text.Texts.text;

/**
 * What needs to be put right in a form, on top of it: each error is a link to its field,
 * and the same words stand at the field.
 */
public class ErrorSummary extends Div {

	private final Map<Component, String> errors = new LinkedHashMap<>();

	/** What the service found wrong: its words do not name the field. */
	private final Set<Component> unnamed = new HashSet<>();

	private final List<String> reasons = new ArrayList<>();

	public ErrorSummary() {
		addClassName("summary");
		setVisible(false);
		getElement().setAttribute("tabindex", "-1");
		getElement().setAttribute("role", "group");
	}

	/** Forgets what was wrong. */
	public void clear() {
		this.errors.keySet().forEach(field -> mark(field, false, ""));
		this.errors.clear();
		this.unnamed.clear();
		this.reasons.clear();
		setVisible(false);
	}

	/** Something is wrong with a field. */
	public ErrorSummary wrong(Component field, String text) {
		this.errors.putIfAbsent(field, text);
		return this;
	}

	/** What the service found wrong, put at the fields by the names in what was sent. */
	public ErrorSummary refused(Problem problem, Map<String, ? extends Component> fields) {
		for (var error : problem.errors()) {
			Component field = fields.get(error.path());
			if (field == null) {
				field = fields.get(error.name());
			}
			if (field != null) {
				this.unnamed.add(field);
			}
			var key = "invalid." + error.code();
			wrong((field == null) ? this : field, has(key) ? text(key) : text("invalid.other", error.name()));
		}
		return this;
	}

	/**
	 * Shows why a service refused: what is wrong with which field, what is missing, or
	 * what others did meanwhile. A refusal that is none of these leaves the form.
	 */
	public void explain(Problem problem, Map<String, ? extends Component> fields) {
		var reasons = Stream.concat(Meanwhile.of(problem).stream(), problem.missing().stream()).toList();
		if (problem.errors().isEmpty() && reasons.isEmpty()) {
			throw problem;
		}
		clear();
		refused(problem, fields).say(reasons).show();
	}

	/** Something is wrong with the whole. */
	public ErrorSummary say(List<String> texts) {
		this.reasons.addAll(texts);
		return this;
	}

	/** Shows what is wrong, if anything is; true when nothing is. */
	public boolean show() {
		removeAll();
		var count = this.errors.size() + this.reasons.size();
		setVisible(count > 0);
		if (count == 0) {
			return true;
		}
		var list = new UnorderedList();
		this.errors.forEach((field, text) -> list.add(link(field, named(field, text))));
		this.reasons.forEach(text -> list.add(new ListItem(text)));
		var heading = new H2(Icon.ALERT.medium());
		heading.add((count == 1) ? text("errors.one") : text("errors.many", count));
		add(heading, list);
		this.errors.forEach((field, text) -> mark(field, true, text));
		getElement().callJsFunction("focus");
		return false;
	}

	private String named(Component field, String text) {
		return (this.unnamed.contains(field) && field instanceof HasLabel labelled && labelled.getLabel() != null)
				? text("errors.named", labelled.getLabel(), text) : text;
	}

	private static ListItem link(Component field, String text) {
		return new ListItem(Buttons.link(text, () -> focus(field)));
	}

	private static void focus(Component field) {
		if (field instanceof Focusable<?> focusable) {
			focusable.focus();
		}
		else {
			field.getElement().callJsFunction("focus");
		}
	}

	private static void mark(Component field, boolean wrong, String text) {
		if (field instanceof HasValidation validated) {
			validated.setManualValidation(true);
			validated.setErrorMessage(text);
			validated.setInvalid(wrong);
		}
	}

}
