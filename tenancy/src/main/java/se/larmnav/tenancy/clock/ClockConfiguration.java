package se.larmnav.tenancy.clock;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;

/** One clock: the machine's, or in a demonstration one that can be moved. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

	@Bean
	@ConditionalOnMissingBean(Clock.class)
	@ConditionalOnProperty(name = "larmnav.clock.adjustable", havingValue = "false", matchIfMissing = true)
	Clock clock() {
		return Clock.systemUTC();
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "larmnav.clock.adjustable", havingValue = "true")
	@Import(ClockController.class)
	static class Adjustable {

		/**
		 * The clock reads a table that is there when the migrations are. An installation
		 * that nobody has moved yet begins at {@code larmnav.clock.begins} from the
		 * machine's time: a demonstration begins some weeks ago.
		 */
		@Bean
		AdjustableClock adjustableClock(Databases databases, Migrations migrated,
				@Value("${larmnav.clock.begins:PT0S}") Duration begins) {
			var database = JdbcClient.create(databases.poller());
			var ahead = database.sql("select ceil(extract(epoch from ahead_by))::bigint from platform.clock")
				.query(Long.class)
				.optional()
				.map(Duration::ofSeconds)
				.orElse(begins);
			return new AdjustableClock(ahead,
					(by) -> database.sql("""
							insert into platform.clock (ahead_by) values (make_interval(secs => :seconds))
							on conflict (id) do update set ahead_by = excluded.ahead_by""")
						.param("seconds", by.toMillis() / 1000.0)
						.update());
		}

		@Bean
		FilterRegistrationBean<AheadHeader> aheadHeader(AdjustableClock clock) {
			return new FilterRegistrationBean<>(new AheadHeader(clock));
		}

	}

}
