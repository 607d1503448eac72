/** How one gets into the home: keys, a key safe, or a key and codes. */
@NullMarked
package se.larmnav.routine.access;

import org.jspecify.annotations.NullMarked;
