/** Larmbordet: the operators' board, where alarms are answered, sent out and closed. */
@NullMarked
package se.larmnav.ui.board;

import org.jspecify.annotations.NullMarked;
