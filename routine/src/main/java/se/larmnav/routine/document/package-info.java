/** The governing documents, forms and templates of a municipality. */
@NullMarked
package se.larmnav.routine.document;

import org.jspecify.annotations.NullMarked;
