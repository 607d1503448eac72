package se.larmnav.tenants.onboarding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import se.larmnav.tenancy.testing.TenantTest;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A test of tenant-service with the real login and stand-ins for the other services. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TenantTest(service = "tenants", tenants = {})
@ContextConfiguration(initializers = AmongServices.Settings.class)
public @interface AmongServices {

	/** Tells the service what is around it. */
	class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of(Surroundings.properties()).applyTo(context);
		}

	}

}
