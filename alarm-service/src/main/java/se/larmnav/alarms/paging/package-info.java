/**
 * Who is told outside the screens that nobody answers, and whether it reached them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "alarms", "history", "phones", "response", "sending", "words" })
package se.larmnav.alarms.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
