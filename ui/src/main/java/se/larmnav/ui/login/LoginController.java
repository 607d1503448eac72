package se.larmnav.ui.login;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Logging out, also for one who was never let in, so that somebody else can log in. */
@Controller
class LoginController {

	private final Keycloak keycloak;

	LoginController(Keycloak keycloak) {
		this.keycloak = keycloak;
	}

	@GetMapping("/ej-behorig")
	void notAMember(HttpServletResponse response) throws IOException {
		Pages.write(response, HttpServletResponse.SC_FORBIDDEN, Pages.notAMember());
	}

	@GetMapping("/inloggning-misslyckades")
	void failed(HttpServletResponse response) throws IOException {
		Pages.write(response, HttpServletResponse.SC_UNAUTHORIZED, Pages.failed());
	}

	/** Ends the login at Keycloak and comes back to the login of this host. */
	@GetMapping({ "/annan-inloggning", "/logga-ut" })
	String somebodyElse(HttpServletRequest request) {
		var end = UriComponentsBuilder.fromUriString(this.keycloak.endSession())
			.queryParam("client_id", this.keycloak.client().id())
			.queryParam("post_logout_redirect_uri", ServletUriComponentsBuilder.fromContextPath(request).path("/"));
		var token = token(request);
		if (token != null) {
			end.queryParam("id_token_hint", token);
		}
		request.getSession().invalidate();
		SecurityContextHolder.clearContext();
		return "redirect:" + end.encode().build().toUriString();
	}

	private static @org.jspecify.annotations.Nullable String token(HttpServletRequest request) {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Staff staff) {
			return staff.idToken().getTokenValue();
		}
		return (String) request.getSession().getAttribute(StaffOfHost.TURNED_AWAY);
	}

}
