package se.larmnav.alarms.intake;

import java.util.Optional;

import se.larmnav.tenancy.TenantId;

/** Whose a device is, and of which family. */
record Route(String controller, TenantId tenant, Optional<String> family) {
}
