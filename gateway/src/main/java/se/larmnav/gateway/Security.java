package se.larmnav.gateway;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;

/**
 * APIs ask for a genuine token of the tenant whose host it is; everything else is the
 * screens', which have a login and headers of their own.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Security {

	private static final ServerBearerTokenAuthenticationConverter BEARER = new ServerBearerTokenAuthenticationConverter();

	@Bean
	@Order(1)
	SecurityWebFilterChain api(ServerHttpSecurity http, HostAgainstToken check, Problems problems) {
		return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/**"))
			.csrf(CsrfSpec::disable)
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.authorizeExchange(exchange -> exchange.anyExchange().access(check))
			.oauth2ResourceServer(server -> server.bearerTokenConverter(Security::oneToken).jwt(jwt -> {
			}).authenticationEntryPoint(problems::unauthenticated))
			.exceptionHandling(failure -> failure.authenticationEntryPoint(problems::unauthenticated)
				.accessDeniedHandler(problems::denied))
			.build();
	}

	@Bean
	@Order(2)
	SecurityWebFilterChain screens(ServerHttpSecurity http) {
		return http.csrf(CsrfSpec::disable)
			.headers(HeaderSpec::disable)
			.httpBasic(HttpBasicSpec::disable)
			.formLogin(FormLoginSpec::disable)
			.logout(LogoutSpec::disable)
			.authorizeExchange(exchange -> exchange.anyExchange().permitAll())
			.build();
	}

	// Of two tokens the gateway might judge one and a service another.
	private static Mono<Authentication> oneToken(ServerWebExchange exchange) {
		return exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION).size() > 1
				? Mono.error(new InvalidBearerTokenException("There are several tokens")) : BEARER.convert(exchange);
	}

	/** Nobody has an account at the gateway itself. */
	@Bean
	ReactiveUserDetailsService nobody() {
		return name -> Mono.empty();
	}

	@Bean
	ReactiveJwtDecoder tokens(@Value("${larmnav.issuer}") String issuer, @Value("${larmnav.jwks}") String keys,
			GatewaySettings settings, Clock clock) {
		var source = new SigningKeys(WebClient.create(keys), settings.keysFile(), clock);
		var decoder = NimbusReactiveJwtDecoder.withJwkSource(source).build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(JwtValidators.createDefaultWithIssuer(issuer),
				new JwtClaimValidator<Instant>("exp", Objects::nonNull), new JwtClaimValidator<List<String>>("aud",
						audience -> audience != null && audience.contains(settings.audience()))));
		return decoder;
	}

}
