/** The municipality's other systems. */
@NullMarked
package se.larmnav.ui.integrations;

import org.jspecify.annotations.NullMarked;
