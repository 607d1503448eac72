/** The supervision of devices: which are silent, and who has looked at them. */
@NullMarked
package se.larmnav.ui.supervision;

import org.jspecify.annotations.NullMarked;
