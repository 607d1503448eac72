package se.larmnav.alarms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.larmnav.alarms.intake.Away;
import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.testing.TenantTest;

/** The whole service on real PostgreSQL and Redis, with a SIP port of its own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Inherited
@TenantTest(service = "alarms", properties = { "larmnav.intake.port=0", "larmnav.intake.patience=10s" })
@ContextConfiguration(initializers = { AlarmsTest.SharedRedis.class, AlarmsTest.OwnCertificate.class, Post.class })
@Import({ Town.class, Away.class })
public @interface AlarmsTest {

	/** A certificate for SIP over TLS. */
	final class OwnCertificate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("larmnav.intake.tls.port=0", "larmnav.intake.tls.keystore=" + TestCertificate.store(),
						"larmnav.intake.tls.password=" + TestCertificate.PASSWORD)
				.applyTo(context);
		}

	}

	/** The machine's Redis. */
	final class SharedRedis implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("larmnav.redis.url=" + Parts.redis().url()).applyTo(context);
		}

	}

}
