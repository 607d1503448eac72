/** Inväntar nycklar and the collection of keys on the phone. */
@NullMarked
package se.larmnav.ui.keys;

import org.jspecify.annotations.NullMarked;
