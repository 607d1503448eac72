package se.larmnav.tenancy.clock;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in every answer how far the platform's time is ahead of the machine's, where it
 * can be moved, so that screens that say "i dag" mean the same day. How far, not what
 * time it is: a slow answer must not make a clock lag.
 */
final class AheadHeader extends OncePerRequestFilter {

	static final String NAME = "Larmnav-Clock-Ahead";

	private final AdjustableClock clock;

	AheadHeader(AdjustableClock clock) {
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(NAME, this.clock.ahead().toString());
		chain.doFilter(request, response);
	}

}
