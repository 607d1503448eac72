/** A service in small that keeps what tenant-service tells. */
@NullMarked
package se.larmnav.elsewhere;

import org.jspecify.annotations.NullMarked;
