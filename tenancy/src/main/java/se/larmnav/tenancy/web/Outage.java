package se.larmnav.tenancy.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a request cannot be judged now, because the issuer's keys were never fetched
 * or the database is away. That is not the caller's fault.
 */
class Outage extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

	private final Problems problems;

	Outage(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (AuthenticationServiceException | DataAccessResourceFailureException ex) {
			LOG.error("A request cannot be judged: {}", ex.getMessage());
			problems.write(response, Problems.of(503, "unavailable"));
		}
	}

}
