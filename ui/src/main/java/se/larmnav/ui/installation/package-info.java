/** Att installera and the installation page. */
@NullMarked
package se.larmnav.ui.installation;

import org.jspecify.annotations.NullMarked;
