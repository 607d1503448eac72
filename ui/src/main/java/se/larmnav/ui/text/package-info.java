/**
 * Swedish: every text of the screens, dates and amounts, and the municipality's own
 * words.
 */
@NullMarked
package se.larmnav.ui.text;

import org.jspecify.annotations.NullMarked;
