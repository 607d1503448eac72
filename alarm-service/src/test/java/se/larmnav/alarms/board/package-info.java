@NullMarked
package se.larmnav.alarms.board;

import org.jspecify.annotations.NullMarked;
