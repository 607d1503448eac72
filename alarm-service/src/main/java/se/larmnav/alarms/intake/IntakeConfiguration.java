package se.larmnav.alarms.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Settings and the clockwork of the intake. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
@EnableScheduling
class IntakeConfiguration {

	/**
	 * Hibernate and the web take the most of a start, and the intake needs neither:
	 * devices are heard before that.
	 */
	@Bean
	static EntityManagerFactoryDependsOnPostProcessor devicesAreHeardFirst() {
		return new EntityManagerFactoryDependsOnPostProcessor(ScaipListener.class);
	}

}
