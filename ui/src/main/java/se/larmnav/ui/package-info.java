/**
 * What people see of Larmnav: it shows, asks and relays the user's token; it decides
 * nothing.
 */
@NullMarked
package se.larmnav.ui;

import org.jspecify.annotations.NullMarked;
