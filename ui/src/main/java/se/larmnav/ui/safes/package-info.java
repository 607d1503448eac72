/** Forms for key safes: the owner's answer, booking, mounting, documentation. */
@NullMarked
package se.larmnav.ui.safes;

import org.jspecify.annotations.NullMarked;
