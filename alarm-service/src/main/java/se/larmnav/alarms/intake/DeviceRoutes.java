package se.larmnav.alarms.intake;

import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a tenant says which devices are its own; what the tenant has said it never takes
 * back.
 */
@Component
public class DeviceRoutes {

	private final JdbcClient database;

	DeviceRoutes(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The device is the bound tenant's, as part of the caller's transaction. A device
	 * that is no longer in use stays its last owner's: what it sends is still seen by
	 * somebody.
	 */
	public void register(String controller, @Nullable String family, boolean inUse, Instant since) {
		database.sql("""
				insert into platform.device_routes as route (controller, family, in_use, since)
				values (:controller, :family, :inUse, :since)
				on conflict (controller, tenant) do update
				set family = coalesce(excluded.family, route.family), in_use = excluded.in_use,
				    changed_at = clock_timestamp()
				""")
			.param("controller", controller)
			.param("family", family)
			.param("inUse", inUse)
			.param("since", since.atOffset(ZoneOffset.UTC))
			.update();
	}

}
