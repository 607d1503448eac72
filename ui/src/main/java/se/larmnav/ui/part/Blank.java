package se.larmnav.ui.part;

import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;

/** Reads a text field in which nothing written means nothing known. */
public final class Blank {

	private Blank() {
	}

	/** The text without spaces round it; null when there is none. */
	public static @Nullable String toNull(HasValue<?, String> field) {
		var written = field.getValue();
		return (written == null || written.isBlank()) ? null : written.strip();
	}

}
