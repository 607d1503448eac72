@NullMarked
package se.larmnav.alarms.control;

import org.jspecify.annotations.NullMarked;
