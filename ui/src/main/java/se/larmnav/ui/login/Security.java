package se.larmnav.ui.login;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Login by Keycloak for the municipality of the host. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

	/** What is shown without login: looks, health, and the pages of those not let in. */
	private static final String[] OPEN = { "/*.css", "/*.js", "/*.svg", "/ej-behorig", "/inloggning-misslyckades",
			"/annan-inloggning", "/logga-ut", "/actuator/health/**" };

	/** What is not a screen of Vaadin's: documents, and the taps of phones. */
	private static final String[] OWN = { "/dokument/**", "/falt/**" };

	@Bean
	SecurityFilterChain ui(HttpSecurity http, ClientRegistrationRepository registrations) {
		return http
			.authorizeHttpRequests(
					requests -> requests.requestMatchers(OPEN).permitAll().requestMatchers(OWN).authenticated())
			.with(VaadinSecurityConfigurer.vaadin(),
					vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/" + Keycloak.REGISTRATION, "{baseUrl}/"))
			.oauth2Login(login -> login
				.authorizationEndpoint(
						endpoint -> endpoint.authorizationRequestResolver(new OrganizationScope(registrations)))
				.userInfoEndpoint(endpoint -> endpoint.oidcUserService(new StaffOfHost()))
				.failureHandler(failed()))
			.csrf(csrf -> csrf.ignoringRequestMatchers("/falt/**"))
			.addFilterBefore(new HostBinding(), AuthorizationFilter.class)
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

	private static AuthenticationFailureHandler failed() {
		return (request, response, exception) -> {
			var stranger = exception instanceof OAuth2AuthenticationException refused
					&& StaffOfHost.NOT_A_MEMBER.equals(refused.getError().getErrorCode());
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.sendRedirect(stranger ? "/ej-behorig" : "/inloggning-misslyckades");
		};
	}

}
