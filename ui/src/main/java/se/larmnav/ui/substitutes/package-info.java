/** What is done for a person while the alarm does not work. */
@NullMarked
package se.larmnav.ui.substitutes;

import org.jspecify.annotations.NullMarked;
