/**
 * Just so much SIP (RFC 3261, 3428, 3581) as alarm devices speak: MESSAGE in and out,
 * over UDP and TCP.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.alarms.sip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
