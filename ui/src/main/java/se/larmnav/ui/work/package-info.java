/** Mitt arbete and meddelanden: what the caller must do and has been told. */
@NullMarked
package se.larmnav.ui.work;

import org.jspecify.annotations.NullMarked;
