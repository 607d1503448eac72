/**
 * The pages of those who run the platform: municipalities as numbers and states, and
 * never a person.
 */
@NullMarked
package se.larmnav.ui.platform;

import org.jspecify.annotations.NullMarked;
