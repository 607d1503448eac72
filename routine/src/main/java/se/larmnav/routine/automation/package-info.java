/** The automated decision: when it grants, and when it hands over to a person. */
@NullMarked
package se.larmnav.routine.automation;

import org.jspecify.annotations.NullMarked;
