/**
 * The journals of a case: what has happened, who did it, and why (GBG-DOC-01,
 * PLT-AUT-01).
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ids", "texts" })
package se.larmnav.cases.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
