package se.larmnav.ui.routines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.tenants.LetterTextsApi.Letter;
import se.larmnav.ui.part.EmptyState;

import static se.larmnav.ui.text.Texts.text;

/** The letters that the routine's steps make. */
class LettersPanel extends Div {

	private final Map<Integer, LetterForm> forms = new LinkedHashMap<>();

	private final BiConsumer<LetterForm, String> save;

	LettersPanel(BiConsumer<LetterForm, String> save) {
		this.save = save;
		addClassName("stack");
	}

	/** Shows them; forms that are there already stay, with what is being written. */
	void show(List<Letter> letters, boolean may) {
		if (!List.copyOf(this.forms.keySet()).equals(letters.stream().map(Letter::step).toList())) {
			this.forms.clear();
			removeAll();
			letters.forEach(one -> this.forms.put(one.step(), new LetterForm(one, this.save)));
			this.forms.values().forEach(this::add);
			if (letters.isEmpty()) {
				add(new EmptyState(text("letter.empty"), text("letter.empty.next")));
			}
		}
		letters.forEach(one -> {
			var form = this.forms.get(one.step());
			if (form != null) {
				form.show(one, may);
			}
		});
	}

}
