/**
 * The whole platform on one machine with one command: the parts from {@code embedded},
 * the services as processes, the clock that can be moved, and the report of which
 * requirements are proved.
 */
@NullMarked
package se.larmnav.standalone;

import org.jspecify.annotations.NullMarked;
