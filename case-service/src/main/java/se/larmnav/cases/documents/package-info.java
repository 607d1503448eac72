/**
 * Documents (handlingar): made from templates, kept as PDF, opened with a trace in the
 * read log.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "people", "register" })
package se.larmnav.cases.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
