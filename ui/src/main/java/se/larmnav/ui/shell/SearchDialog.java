package se.larmnav.ui.shell;

import java.util.Locale;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.Hit;
import se.larmnav.contract.cases.CasesApi.Search;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/**
 * Pages by their names, people by name or personal number. A search for a person is
 * logged, so it is made when it is asked for, not at every letter.
 */
class SearchDialog extends Dialog {

	private final CasesApi cases;

	private final TextField field = new TextField(text("search.label"));

	private final OrderedList results = Line.styled(new OrderedList(), "hits");

	private final Div said = new Div();

	SearchDialog(CasesApi cases) {
		this.cases = cases;
		addClassName("search");
		setHeaderTitle(text("search.title"));
		this.said.getElement().setAttribute("aria-live", "polite");
		this.field.setWidthFull();
		this.field.setAutofocus(true);
		this.field.setValueChangeMode(ValueChangeMode.EAGER);
		this.field.addValueChangeListener(change -> suggest(change.getValue()));
		this.field.addKeyDownListener(Key.ENTER, enter -> choose());
		add(this.field, this.said, this.results);
		suggest("");
	}

	private void suggest(String typed) {
		this.said.removeAll();
		this.results.removeAll();
		Page.mine()
			.stream()
			.filter(page -> matches(page, typed))
			.forEach(page -> this.results.add(new ListItem(Buttons.quiet(page.title(), () -> go(page.path())))));
		if (!typed.isBlank()) {
			this.results.add(new ListItem(Buttons.quiet(text("search.people", typed.strip()), this::search)));
		}
	}

	private void choose() {
		var typed = this.field.getValue();
		Page.mine()
			.stream()
			.filter(page -> !typed.isBlank() && matches(page, typed))
			.findFirst()
			.ifPresentOrElse(page -> go(page.path()), this::search);
	}

	private void search() {
		var typed = this.field.getValue().strip();
		if (typed.isEmpty()) {
			return;
		}
		var number = typed.replaceAll("[^0-9]", "").length() >= 10;
		var hits = this.cases.search(number ? new Search(typed, null, null) : new Search(null, typed, null)).items();
		this.results.removeAll();
		hits.forEach(hit -> this.results.add(hit(hit)));
		this.said.setText(hits.isEmpty() ? text("search.none") : text("search.found", hits.size()));
	}

	private ListItem hit(Hit hit) {
		var open = Buttons.quiet(text("search.hit", hit.name(), hit.birthYear()), () -> go("arende/" + hit.caseId()));
		return new ListItem(open,
				Line.small(hit.caseNumber() + " " + textOr("assignment.state." + hit.state(), hit.state())));
	}

	private void go(String path) {
		close();
		Go.to(path);
	}

	private static boolean matches(Page page, String typed) {
		return page.title().toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
	}

}
