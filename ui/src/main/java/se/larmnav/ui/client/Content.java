package se.larmnav.ui.client;

import java.io.InputStream;
import java.util.UUID;

/** What is too large to be held: it is handed on while it comes. */
@FunctionalInterface
public interface Content {

	/** An export of the municipality, with the user's own right to it. */
	InputStream export(UUID id);

}
