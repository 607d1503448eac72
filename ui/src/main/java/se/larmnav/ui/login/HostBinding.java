package se.larmnav.ui.login;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session belongs to the host at which it was logged in, and is refused at another. A
 * host that names no municipality shows no login at all.
 */
class HostBinding extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(HostBinding.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var host = Host.municipality(request);
		var staff = staff(SecurityContextHolder.getContext().getAuthentication());
		if (staff != null && !host.map(staff.municipality()::equals).orElse(false)) {
			LOG.warn("security event: session of {} used at host {}", staff.municipality(), host.orElse("unnamed"));
			Pages.write(response, HttpServletResponse.SC_FORBIDDEN, Pages.wrongHost());
			return;
		}
		if (host.isEmpty() && request.getRequestURI().startsWith("/oauth2/")) {
			Pages.write(response, HttpServletResponse.SC_NOT_FOUND, Pages.noMunicipality());
			return;
		}
		chain.doFilter(request, response);
	}

	private static @org.jspecify.annotations.Nullable Staff staff(
			@org.jspecify.annotations.Nullable Authentication authentication) {
		return (authentication != null && authentication.getPrincipal() instanceof Staff staff) ? staff : null;
	}

}
