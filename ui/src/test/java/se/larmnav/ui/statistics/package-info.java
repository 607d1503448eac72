@NullMarked
package se.larmnav.ui.statistics;

import org.jspecify.annotations.NullMarked;
