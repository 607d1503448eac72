/** How a decision is followed up, and which plans a person with an alarm has. */
@NullMarked
package se.larmnav.routine.followup;

import org.jspecify.annotations.NullMarked;
