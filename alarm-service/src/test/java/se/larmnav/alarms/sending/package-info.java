@NullMarked
package se.larmnav.alarms.sending;

import org.jspecify.annotations.NullMarked;
