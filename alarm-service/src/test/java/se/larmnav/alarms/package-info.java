@NullMarked
package se.larmnav.alarms;

import org.jspecify.annotations.NullMarked;
