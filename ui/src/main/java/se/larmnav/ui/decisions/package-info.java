/** Beslut att följa: what is granted and must be seen to. */
@NullMarked
package se.larmnav.ui.decisions;

import org.jspecify.annotations.NullMarked;
