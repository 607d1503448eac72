/** Test alarms that staff make in the home. */
@NullMarked
package se.larmnav.ui.hometests;

import org.jspecify.annotations.NullMarked;
