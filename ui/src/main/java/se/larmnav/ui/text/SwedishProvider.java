package se.larmnav.ui.text;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/**
 * Tells Vaadin that there is one language, so that every page and component is Swedish.
 */
@Component
class SwedishProvider implements I18NProvider {

	@Override
	public List<Locale> getProvidedLocales() {
		return List.of(Swedish.LOCALE);
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... arguments) {
		return Texts.text(key, arguments);
	}

}
