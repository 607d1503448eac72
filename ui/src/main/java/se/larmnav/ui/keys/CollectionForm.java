package se.larmnav.ui.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.KeysApi.Collection;
import se.larmnav.contract.cases.KeysApi.KeyItem;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.ErrorSummary;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Signature;

import static se.larmnav.ui.text.Texts.text;

/** What was received and tried, from whom, and the two signatures. */
class CollectionForm extends Composite<Div> {

	private final List<KeyItemForm> items;

	private final TextField from = new TextField(text("collect.from"));

	private final Signature person;

	private final Signature staff = new Signature(text("signature.staff"));

	private final ErrorSummary errors = new ErrorSummary();

	CollectionForm(List<KeyItem> items, Function<String, List<String>> forms, String name) {
		this.items = items.stream().map(item -> new KeyItemForm(item, forms.apply(item.kind()))).toList();
		this.person = new Signature(text("signature.person"));
		this.from.setValue(name);
		this.from.setWidthFull();
		var all = Buttons.button(text("collect.all-ok"), () -> this.items.forEach(KeyItemForm::allOk));
		all.setWidthFull();
		getContent().addClassName("collection");
		getContent().add(this.errors, all);
		this.items.forEach(getContent()::add);
		getContent().add(this.from, this.person, this.staff, Line.small(text("collect.copies")));
	}

	/** The collection, if every item has been answered and both have signed. */
	Optional<Collection> get() {
		this.errors.clear();
		this.items.forEach(item -> item.wrong().ifPresent(text -> this.errors.wrong(item, text)));
		if (this.from.isEmpty()) {
			this.errors.wrong(this.from, text("collect.from.missing"));
		}
		if (this.person.path().isEmpty()) {
			this.errors.wrong(this.person, text("signature.person.missing"));
		}
		if (this.staff.path().isEmpty()) {
			this.errors.wrong(this.staff, text("signature.staff.missing"));
		}
		if (!this.errors.show()) {
			return Optional.empty();
		}
		return Optional.of(new Collection(this.items.stream().map(KeyItemForm::get).toList(), this.staff.path(),
				this.person.path(), this.from.getValue().strip()));
	}

	/** Shows why it was refused; what was received and the signatures stay. */
	void refused(Problem problem) {
		var fields = new HashMap<String, Component>(
				Map.of("receivedFrom", this.from, "individualSignature", this.person, "staffSignature", this.staff));
		for (int i = 0; i < this.items.size(); i++) {
			for (var part : List.of("kind", "form", "status", "tried")) {
				fields.put("items/" + i + "/" + part, this.items.get(i));
			}
		}
		this.errors.explain(problem, fields);
	}

}
