@NullMarked
package se.larmnav.ui;

import org.jspecify.annotations.NullMarked;
