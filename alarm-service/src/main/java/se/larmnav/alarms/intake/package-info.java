/**
 * Takes in what devices and other receivers send: on disk first, then acknowledged, then
 * handed over to the tenant. Needs PostgreSQL and nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "sip", "scaip" })
package se.larmnav.alarms.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
