package se.larmnav.tenancy.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import se.larmnav.tenancy.TenantRegister;

/** The internal paths, and the health of the tenants. */
@Configuration(proxyBeanMethods = false)
@Import({ TenantsController.class, DeadlinesController.class })
public class InternalConfiguration {

	@Bean
	QuarantineHealth tenantsHealthIndicator(TenantRegister register) {
		return new QuarantineHealth(register);
	}

}
