@NullMarked
package se.larmnav.alarms.paging;

import org.jspecify.annotations.NullMarked;
