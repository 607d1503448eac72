@NullMarked
package se.larmnav.standalone.faults;

import org.jspecify.annotations.NullMarked;
