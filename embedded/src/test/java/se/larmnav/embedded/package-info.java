@NullMarked
package se.larmnav.embedded;

import org.jspecify.annotations.NullMarked;
