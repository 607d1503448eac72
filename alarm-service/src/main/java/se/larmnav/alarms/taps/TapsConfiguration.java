package se.larmnav.alarms.taps;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import se.larmnav.contract.alarms.SignedTapsApi;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.web.Idempotency;
import se.larmnav.tenancy.web.Problems;

/** The one path that a ticket opens, and no token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TapSettings.class)
class TapsConfiguration {

	@Bean
	@Order(0)
	SecurityFilterChain signedTaps(HttpSecurity http, Tickets tickets, TenantRegister register,
			Organisations organisations, Problems problems, Idempotency idempotency) {
		var ticket = new TicketFilter(tickets, register, organisations, problems);
		return http.securityMatcher(SignedTapsApi.PATH)
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((paths) -> paths.anyRequest().permitAll())
			.addFilterAfter(ticket, AuthorizationFilter.class)
			.addFilterAfter(idempotency.filter(), TicketFilter.class)
			.build();
	}

}
