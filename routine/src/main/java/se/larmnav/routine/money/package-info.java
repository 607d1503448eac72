/** Amounts in whole öre, shares and how they are rounded. */
@NullMarked
package se.larmnav.routine.money;

import org.jspecify.annotations.NullMarked;
