/** Calls that try the whole chain where an alarm has not been used for a while. */
@NullMarked
package se.larmnav.ui.chaintests;

import org.jspecify.annotations.NullMarked;
