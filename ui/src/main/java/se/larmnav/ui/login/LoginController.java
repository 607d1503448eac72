package se.larmnav.ui.login;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Logging out, also for one who was never let in, so that somebody else can log in. */
@Controller
class LoginController {

	private final Keycloak keycloak;

	private final LoggingOut out;

	private final Hosts hosts;

	LoginController(Keycloak keycloak, LoggingOut out, Hosts hosts) {
		this.keycloak = keycloak;
		this.hosts = hosts;
		this.out = out;
	}

	@GetMapping("/ej-behorig")
	void notAMember(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Pages.write(response, HttpServletResponse.SC_FORBIDDEN, Pages.notAMember(this.hosts.of(request)));
	}

	@GetMapping("/inloggning-misslyckades")
	void failed(HttpServletResponse response) throws IOException {
		Pages.write(response, HttpServletResponse.SC_UNAUTHORIZED, Pages.failed());
	}

	/** Gives the tokens back and comes to the login of this host. */
	@GetMapping("/logga-ut")
	String logOut(HttpServletRequest request) {
		LoggedIn.of(SecurityContextHolder.getContext().getAuthentication()).ifPresent(this.out::of);
		end(request);
		return "redirect:/";
	}

	/** Ends what Keycloak remembers of one who was not let in. */
	@GetMapping("/annan-inloggning")
	String somebodyElse(HttpServletRequest request) {
		var end = UriComponentsBuilder.fromUriString(this.keycloak.endSession())
			.queryParam("client_id", this.keycloak.client().id())
			.queryParam("post_logout_redirect_uri", ServletUriComponentsBuilder.fromContextPath(request).path("/"));
		var token = turnedAway(request);
		if (token != null) {
			end.queryParam("id_token_hint", token);
		}
		end(request);
		return "redirect:" + end.encode().build().toUriString();
	}

	private static void end(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
	}

	private static @Nullable String turnedAway(HttpServletRequest request) {
		var session = request.getSession(false);
		return (session == null) ? null : (String) session.getAttribute(StaffOfHost.TURNED_AWAY);
	}

}
