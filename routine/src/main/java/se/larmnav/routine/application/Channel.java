package se.larmnav.routine.application;

import java.util.Locale;

/** How an application comes in; the names are those of the API. */
public enum Channel {

	EXTERNAL_ESERVICE, INTERNAL_ESERVICE, ASSESSOR;

	/** The name in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
