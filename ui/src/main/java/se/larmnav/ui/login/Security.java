package se.larmnav.ui.login;

import java.util.function.Supplier;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Login by Keycloak for the municipality of the host. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

	/**
	 * What is open without login: looks, health, the pages of those not let in, and where
	 * phones bring a ticket instead.
	 */
	private static final String[] OPEN = { "/*.css", "/*.js", "/*.svg", "/ej-behorig", "/inloggning-misslyckades",
			"/annan-inloggning", "/logga-ut", "/falt/utskick/steg", "/actuator/health/**" };

	/** What is not a screen of Vaadin's: documents, and the taps of phones. */
	private static final String[] OWN = { "/dokument/**", "/exportfil/**", "/statistikfil", "/falt/**" };

	@Bean
	SecurityFilterChain ui(HttpSecurity http, ClientRegistrationRepository registrations, Hosts hosts) {
		return http
			.authorizeHttpRequests(
					requests -> requests.requestMatchers(OPEN).permitAll().requestMatchers(OWN).access(Security::staff))
			.with(VaadinSecurityConfigurer.vaadin(),
					vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/" + Keycloak.REGISTRATION, "{baseUrl}/"))
			.oauth2Login(login -> login
				.authorizationEndpoint(
						endpoint -> endpoint.authorizationRequestResolver(new OrganizationScope(registrations, hosts)))
				.userInfoEndpoint(endpoint -> endpoint.oidcUserService(new StaffOfHost(hosts)))
				.failureHandler(failed()))
			.csrf(csrf -> csrf.ignoringRequestMatchers("/falt/**"))
			.addFilterBefore(new HostBinding(hosts), AuthorizationFilter.class)
			.build();
	}

	@Bean
	ClientRegistrationRepository registrations(Keycloak keycloak) {
		return new InMemoryClientRegistrationRepository(keycloak.registration());
	}

	@Bean
	OAuth2AuthorizedClientService authorizedClients(ClientRegistrationRepository registrations) {
		return new InMemoryOAuth2AuthorizedClientService(registrations);
	}

	@Bean
	HttpSessionEventPublisher sessionEvents() {
		return new HttpSessionEventPublisher();
	}

	/**
	 * What is a municipality's is for its own people, not for those who run the platform.
	 */
	private static AuthorizationResult staff(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext request) {
		return new AuthorizationDecision(LoggedIn.of(who.get()).filter(Staff.class::isInstance).isPresent());
	}

	private static AuthenticationFailureHandler failed() {
		return (request, response, exception) -> {
			var stranger = exception instanceof OAuth2AuthenticationException refused
					&& StaffOfHost.NOT_A_MEMBER.equals(refused.getError().getErrorCode());
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.sendRedirect(stranger ? "/ej-behorig" : "/inloggning-misslyckades");
		};
	}

}
