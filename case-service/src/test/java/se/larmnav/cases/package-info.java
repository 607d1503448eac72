/** How people's safety alarms are handled, as situations. */
@NullMarked
package se.larmnav.cases;

import org.jspecify.annotations.NullMarked;
