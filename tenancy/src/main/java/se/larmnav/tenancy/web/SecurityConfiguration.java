package se.larmnav.tenancy.web;

import java.time.Clock;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.token.IssuerKeys;
import se.larmnav.tenancy.token.KeptKeys;
import se.larmnav.tenancy.token.ServiceKeys;
import se.larmnav.tenancy.token.ServiceTokens;
import se.larmnav.tenancy.token.UserTokens;

/** Which token opens which path; what is not said here is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private final Problems problems;

	SecurityConfiguration(Problems problems) {
		this.problems = problems;
	}

	/** Tokens run out by the machine's time, whatever the platform's clock says. */
	@Bean
	UserTokens userTokens(LarmnavSettings settings, Databases databases, Migrations migrated) {
		var kept = new KeptKeys(databases.poller(), settings.issuer());
		return new UserTokens(settings.issuer(), new IssuerKeys(settings.jwks(), kept), Clock.systemUTC());
	}

	/** There are no passwords here; without this Boot would make up a user. */
	@Bean
	UserDetailsService nobody() {
		return new InMemoryUserDetailsManager();
	}

	@Bean
	@Order(1)
	SecurityFilterChain internalPaths(HttpSecurity http, ServiceKeys keys) {
		return tokens(http.securityMatcher("/internal/**"), judge(ServiceTokens.decoder(keys)), new ServiceFilter(),
				null);
	}

	@Bean
	@Order(2)
	SecurityFilterChain platformPaths(HttpSecurity http, UserTokens userTokens, Idempotency platformIdempotency) {
		return tokens(http.securityMatcher("/api/platform/**"), judge(userTokens.current()),
				new OperatorFilter(problems), platformIdempotency.filter());
	}

	@Bean
	@Order(3)
	SecurityFilterChain apiPaths(HttpSecurity http, UserTokens userTokens, LarmnavSettings settings,
			TenantRegister register, Organisations organisations, Idempotency idempotency) {
		return tokens(http.securityMatcher("/api/**"), new TokensByPath(userTokens, settings.shiftPaths()),
				new TenantFilter(register, organisations, problems), idempotency.filter());
	}

	@Bean
	@Order(4)
	SecurityFilterChain otherPaths(HttpSecurity http) {
		return plain(http)
			.authorizeHttpRequests((paths) -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/actuator/health", "/actuator/health/**", "/actuator/prometheus")
				.permitAll()
				.anyRequest()
				.denyAll())
			.build();
	}

	private static AuthenticationManagerResolver<HttpServletRequest> judge(JwtDecoder decoder) {
		var judge = new ProviderManager(new JwtAuthenticationProvider(decoder));
		return (request) -> judge;
	}

	private SecurityFilterChain tokens(HttpSecurity http, AuthenticationManagerResolver<HttpServletRequest> judges,
			Filter binding, @Nullable Filter then) {
		plain(http).authorizeHttpRequests((paths) -> paths.anyRequest().authenticated())
			.oauth2ResourceServer((server) -> server.authenticationManagerResolver(judges)
				.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems))
			.addFilterBefore(new Outage(problems), BearerTokenAuthenticationFilter.class)
			.addFilterAfter(binding, AuthorizationFilter.class);
		if (then != null) {
			http.addFilterAfter(then, binding.getClass());
		}
		return http.build();
	}

	private HttpSecurity plain(HttpSecurity http) {
		return http.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.anonymous((anonymous) -> {
			})
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.exceptionHandling((faults) -> faults.authenticationEntryPoint(problems).accessDeniedHandler(problems));
	}

}
