package se.larmnav.tenants.drafts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import se.larmnav.tenancy.testing.TenantTest;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of tenant-service without a login of its own, beside stand-ins for cases and
 * alarms.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TenantTest(service = "tenants", tenants = {})
@Import(TownHall.class)
@ContextConfiguration(initializers = BesideCases.Settings.class)
@interface BesideCases {

	/** Tells the service what is around it. */
	class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		static final CasesAtWork CASES = CasesAtWork.start();

		static final AlarmsAtWork ALARMS = AlarmsAtWork.start();

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("larmnav.peers.cases=" + CASES.url(), "larmnav.peers.alarms=" + ALARMS.url(),
						"larmnav.login.url=http://127.0.0.1:9", "larmnav.login.secret=none",
						"larmnav.login.ui-secret=none", "springdoc.api-docs.enabled=true")
				.applyTo(context);
		}

	}

}
