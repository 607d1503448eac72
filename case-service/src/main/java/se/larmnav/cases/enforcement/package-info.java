/**
 * Whether what was granted comes about (verkställighet): what is not installed, what
 * nobody watches, what must be reported, what nobody has followed up.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "register", "texts", "decisions", "pages" })
package se.larmnav.cases.enforcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
