/** What alarm devices say (SCAIP, SS 91100): the request, the reply and their codes. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.alarms.scaip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
