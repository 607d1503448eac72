/**
 * The Swedish sentences that end up in the journal, in documents and in next steps, with
 * the municipality's own words.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.cases.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
