/** What an application must hold and what its applicant must be told. */
@NullMarked
package se.larmnav.routine.application;

import org.jspecify.annotations.NullMarked;
