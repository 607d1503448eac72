@NullMarked
package se.larmnav.ui.board;

import org.jspecify.annotations.NullMarked;
