/** A phone that its owner lets notify. */
@NullMarked
package se.larmnav.ui.phones;

import org.jspecify.annotations.NullMarked;
