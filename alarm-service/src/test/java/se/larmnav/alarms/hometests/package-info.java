@NullMarked
package se.larmnav.alarms.hometests;

import org.jspecify.annotations.NullMarked;
