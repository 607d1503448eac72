/** Messages (meddelanden) about cases: who was told what, and who has read it. */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "people", "register", "journal", "texts" })
package se.larmnav.cases.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
