/** The tokens that services sign themselves, and the ones that they accept. */
@NullMarked
package se.larmnav.tenancy.token;

import org.jspecify.annotations.NullMarked;
