@NullMarked
package se.larmnav.alarms.chaintests;

import org.jspecify.annotations.NullMarked;
