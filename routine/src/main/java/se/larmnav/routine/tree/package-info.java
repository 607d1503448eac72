/** What a routine says, as keys and values. */
@NullMarked
package se.larmnav.routine.tree;

import org.jspecify.annotations.NullMarked;
