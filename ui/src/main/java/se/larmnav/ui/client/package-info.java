/** The services' APIs, called with the user's own token, and what their refusals say. */
@NullMarked
package se.larmnav.ui.client;

import org.jspecify.annotations.NullMarked;
