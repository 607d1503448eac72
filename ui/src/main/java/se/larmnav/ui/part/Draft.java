package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;

/** Keeps what is being written in the browser's tab until it has been saved. */
public final class Draft {

	private Draft() {
	}

	/** Keeps the field's text under a name that holds no personal data. */
	public static <C extends Component> C keep(C field, String name) {
		field.getElement().setAttribute("data-draft", name);
		return field;
	}

	/** The text has been saved, so the draft is forgotten. */
	public static void saved(Component field) {
		field.getElement().executeJs("window.larmnav && larmnav.drafts.forget(this)");
	}

}
