/**
 * A fleet of alarm devices in software, and the conformance cases of scaip.md as a device
 * sees them: for any receiver. Needs no Spring; part of the {@code device} jar.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "device", "sip", "scaip" })
package se.larmnav.alarms.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
