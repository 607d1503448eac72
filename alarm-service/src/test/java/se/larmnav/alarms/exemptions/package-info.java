@NullMarked
package se.larmnav.alarms.exemptions;

import org.jspecify.annotations.NullMarked;
