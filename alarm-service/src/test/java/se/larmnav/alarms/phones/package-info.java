@NullMarked
package se.larmnav.alarms.phones;

import org.jspecify.annotations.NullMarked;
