/** The Swedish words that all municipalities share. */
@NullMarked
package se.larmnav.routine.text;

import org.jspecify.annotations.NullMarked;
