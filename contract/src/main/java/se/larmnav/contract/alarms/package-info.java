/** Alarms as others see them: intake, the board, dispatch, devices, deviations. */
@NullMarked
package se.larmnav.contract.alarms;

import org.jspecify.annotations.NullMarked;
