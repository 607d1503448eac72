/**
 * Case handling as others see it: applications, decisions, assignments, access,
 * installation, work.
 */
@NullMarked
package se.larmnav.contract.cases;

import org.jspecify.annotations.NullMarked;
