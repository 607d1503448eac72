/**
 * An alarm device in software, for demonstrations and for tests outside this service.
 * Needs no Spring; also built as a jar of its own (classifier {@code device}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "sip", "scaip" })
package se.larmnav.alarms.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
