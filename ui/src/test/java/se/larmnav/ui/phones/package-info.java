@NullMarked
package se.larmnav.ui.phones;

import org.jspecify.annotations.NullMarked;
