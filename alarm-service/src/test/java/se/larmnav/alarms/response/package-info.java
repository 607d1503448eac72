@NullMarked
package se.larmnav.alarms.response;

import org.jspecify.annotations.NullMarked;
