package se.larmnav.ui;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import se.larmnav.ui.fake.Fixed;
import se.larmnav.ui.text.PlatformClock;

/**
 * The UI with the fake services and without login, to look at: {@code ?som=planner} makes
 * one a planner for the session.
 */
@EnableAutoConfiguration
@EnableWebSecurity
@ComponentScan(basePackages = "se.larmnav.ui",
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = { "se\\.larmnav\\.ui\\.login\\..*", "se\\.larmnav\\.ui\\.client\\..*",
						"se\\.larmnav\\.ui\\.UiApplication", "se\\.larmnav\\.ui\\.alarms\\.RedisHints" }))
public class Preview {

	private static final Map<String, String> NAMES = Map.of("operator", "Anna Karlsson", "planner", "Maria Persson",
			"decision-maker", "Sara Nyman", "technician", "Ali Moradi", "home-care", "Sara Toll",
			"tenant-administrator", "Eva Strand", "platform-operator", "Plattform Exempel");

	public static void main(String[] args) {
		SpringApplication.run(Preview.class, args);
	}

	@Bean
	SecurityFilterChain open(HttpSecurity http) {
		return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(any -> any.permitAll()))
			.csrf(csrf -> csrf.ignoringRequestMatchers("/falt/**"))
			.addFilterBefore(new As(), AuthorizationFilter.class)
			.build();
	}

	/** The moment of the mock-ups. */
	@Bean
	Object moment(PlatformClock clock) {
		clock.follow(Fixed.ahead(Fixed.NOW));
		return new Object();
	}

	private static final class As extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			var session = request.getSession();
			if (request.getParameter("som") != null) {
				session.setAttribute("som", request.getParameter("som"));
			}
			var roles = session.getAttribute("som") instanceof String som ? som : "planner";
			var first = roles.split(",")[0];
			var user = new TestingAuthenticationToken(NAMES.getOrDefault(first, "Sara Nyman"), "",
					Arrays.stream(roles.split(",")).map(role -> "ROLE_" + role).toArray(String[]::new));
			SecurityContextHolder.getContext().setAuthentication(user);
			chain.doFilter(request, response);
		}

	}

}
