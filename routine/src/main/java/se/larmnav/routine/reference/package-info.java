/** What is generated from the rules, for people and for editors. */
@NullMarked
package se.larmnav.routine.reference;

import org.jspecify.annotations.NullMarked;
