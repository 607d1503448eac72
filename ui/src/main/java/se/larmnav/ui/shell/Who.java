package se.larmnav.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.OrganisationApi.Me;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.Words;

/**
 * The person behind the session. Name, units and the municipality's words come from
 * tenant-service; while it is down the token's facts do, since alarms must go on.
 */
@Component
@VaadinSessionScope
public class Who {

	private static final Duration RETRY = Duration.ofSeconds(30);

	private final OrganisationApi organisation;

	private final Swedish swedish;

	private @Nullable Me me;

	private Instant nextTry = Instant.MIN;

	public Who(OrganisationApi organisation, Swedish swedish) {
		this.organisation = organisation;
		this.swedish = swedish;
	}

	/** The person, as far as it is known now. */
	public synchronized Me me() {
		if (this.me == null && !has(OperatorsBorder.ROLE) && this.swedish.now().isAfter(this.nextTry)) {
			ask();
		}
		return (this.me != null) ? this.me : fromToken(authentication());
	}

	/** Whether the person has one of the roles, by the token. */
	public static boolean has(String... roles) {
		var authorities = authentication().getAuthorities();
		return Arrays.stream(roles)
			.anyMatch(role -> authorities.stream().anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())));
	}

	private void ask() {
		try {
			this.me = this.organisation.me();
			new Words(this.me.terms()).use(VaadinSession.getCurrent());
		}
		catch (Problem problem) {
			if (Problem.LOGGED_OUT.equals(problem.code())) {
				throw problem;
			}
			this.nextTry = this.swedish.now().plus(RETRY);
		}
	}

	private static Me fromToken(Authentication authentication) {
		var name = (authentication.getPrincipal() instanceof OidcUser user && user.getFullName() != null)
				? user.getFullName() : authentication.getName();
		return new Me(authentication.getName(), name, initials(name), List.of(), List.of(), "", "", Map.of());
	}

	private static String initials(String name) {
		return Arrays.stream(name.split("\\s+"))
			.filter(part -> !part.isEmpty())
			.map(part -> part.substring(0, 1))
			.limit(2)
			.collect(Collectors.joining());
	}

	private static Authentication authentication() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null) {
			throw Problem.loggedOut();
		}
		return authentication;
	}

}
