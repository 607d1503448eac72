@NullMarked
package se.larmnav.ui.unit;

import org.jspecify.annotations.NullMarked;
