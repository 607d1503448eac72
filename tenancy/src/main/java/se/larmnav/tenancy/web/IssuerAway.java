package se.larmnav.tenancy.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a token cannot be judged now: the issuer is away and its keys were never
 * fetched. That is not the caller's fault.
 */
class IssuerAway extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(IssuerAway.class);

	private final Problems problems;

	IssuerAway(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (AuthenticationServiceException ex) {
			LOG.error("Tokens cannot be judged: {}", ex.getMessage());
			problems.write(response, Problems.of(503, "unavailable"));
		}
	}

}
