package se.larmnav.ui.applications;

import java.util.Optional;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.Hit;
import se.larmnav.contract.cases.CasesApi.Search;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** The partner who pays in full when two share a household; the search is logged. */
class PartnerField extends Div {

	private final CasesApi cases;

	private final TextField name = new TextField(text("decide.partner"));

	private final RadioButtonGroup<Hit> hits = new RadioButtonGroup<>();

	PartnerField(CasesApi cases) {
		this.cases = cases;
		addClassName("stack");
		this.name.setHelperText(text("decide.partner.help"));
		this.name.addKeyDownListener(Key.ENTER, enter -> search());
		this.hits
			.setItemLabelGenerator(hit -> text("search.hit", hit.name(), hit.birthYear()) + " · " + hit.caseNumber());
		add(Line.row(this.name, Buttons.button(text("decide.partner.search"), this::search)), this.hits);
	}

	/** Whom the person has chosen. */
	Optional<Hit> chosen() {
		return Optional.ofNullable(this.hits.getValue());
	}

	private void search() {
		var typed = this.name.getValue().strip();
		if (typed.isEmpty()) {
			return;
		}
		var number = typed.replaceAll("[^0-9]", "").length() >= 10;
		var found = this.cases.search(number ? new Search(typed, null, null) : new Search(null, typed, null)).items();
		this.hits.setItems(found);
		this.hits.setLabel(found.isEmpty() ? text("search.none") : text("decide.partner.who"));
	}

}
