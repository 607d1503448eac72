@NullMarked
package se.larmnav.alarms.dispatch;

import org.jspecify.annotations.NullMarked;
