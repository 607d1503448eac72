@NullMarked
package se.larmnav.alarms.sip;

import org.jspecify.annotations.NullMarked;
