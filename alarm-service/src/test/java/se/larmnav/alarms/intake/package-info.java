@NullMarked
package se.larmnav.alarms.intake;

import org.jspecify.annotations.NullMarked;
