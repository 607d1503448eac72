/**
 * What the services say to each other, to the UI and to integrators: interfaces and their
 * records, nothing else.
 */
@NullMarked
package se.larmnav.contract;

import org.jspecify.annotations.NullMarked;
