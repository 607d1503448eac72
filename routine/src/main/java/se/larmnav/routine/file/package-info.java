/** Reads the files of a municipality, strictly. */
@NullMarked
package se.larmnav.routine.file;

import org.jspecify.annotations.NullMarked;
