package se.larmnav.alarms.hometests;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.TenantId;

/** A test alarm in a home has failed: the alarm does not work and is the technicians'. */
public record HomeTestFailed(TenantId tenant, @Nullable UUID home, String note) {
}
