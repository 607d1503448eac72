package se.larmnav.ui.login;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session belongs to the host at which it was logged in, and is refused at another. A
 * host that names nobody shows no login at all.
 */
class HostBinding extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(HostBinding.class);

	private final Hosts hosts;

	HostBinding(Hosts hosts) {
		this.hosts = hosts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var host = this.hosts.of(request);
		var somebody = LoggedIn.of(SecurityContextHolder.getContext().getAuthentication());
		if (somebody.isPresent() && !somebody.get().host().equals(host)) {
			LOG.warn("security event: session of {} used at {}", somebody.get().host(), host);
			Pages.write(response, HttpServletResponse.SC_FORBIDDEN, Pages.wrongHost());
			return;
		}
		if (host instanceof Host.Unnamed && request.getRequestURI().startsWith("/oauth2/")) {
			Pages.write(response, HttpServletResponse.SC_NOT_FOUND, Pages.noMunicipality());
			return;
		}
		chain.doFilter(request, response);
	}

}
