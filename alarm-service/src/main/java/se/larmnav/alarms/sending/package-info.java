/**
 * What is sent out of the platform to people: e-mail and text messages, through the
 * municipality's own mail server and text message service, and notifications of phones.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.alarms.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
