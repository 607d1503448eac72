/** Letters to people: what waits to be sent, and how and when each was. */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "people", "register", "journal", "texts", "documents" })
package se.larmnav.cases.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
