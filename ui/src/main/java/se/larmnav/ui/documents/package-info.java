/** The municipality's register of governing documents. */
@NullMarked
package se.larmnav.ui.documents;

import org.jspecify.annotations.NullMarked;
