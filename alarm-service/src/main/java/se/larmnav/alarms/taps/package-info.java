/**
 * Steps of responders whose phones have lost their login: by an address that is signed
 * for one person and one dispatch, at which nothing can be read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "errand", "words" })
package se.larmnav.alarms.taps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
