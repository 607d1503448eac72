/**
 * The services as the screens need them, without services: the people of the mock-ups.
 */
@NullMarked
package se.larmnav.ui.fake;

import org.jspecify.annotations.NullMarked;
