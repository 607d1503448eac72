package se.larmnav.tenancy.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets platform operators in, who work for no municipality, and nobody else. */
class OperatorFilter extends OncePerRequestFilter {

	private final Problems problems;

	OperatorFilter(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var token = Token.current();
		if (!token.isOperator() || token.hasOrganization()) {
			problems.write(response, Problems.of(403, "not-allowed"));
			return;
		}
		new Bound(request, response, chain).goOn(null, token.operator());
	}

}
