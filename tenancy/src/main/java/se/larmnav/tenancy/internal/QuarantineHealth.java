package se.larmnav.tenancy.internal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import se.larmnav.tenancy.TenantRegister;

/** Names the tenants whose migration failed; the others go on, so the service is up. */
public class QuarantineHealth implements HealthIndicator {

	private final TenantRegister register;

	QuarantineHealth(TenantRegister register) {
		this.register = register;
	}

	@Override
	public Health health() {
		return Health.up()
			.withDetail("open", register.open().size())
			.withDetail("quarantined",
					register.in(TenantRegister.State.QUARANTINED).stream().map(Object::toString).toList())
			.build();
	}

}
