package se.larmnav.tenancy.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

import se.larmnav.tenancy.Trace;

/** Takes the trace's id from the request or makes one, and says it in the answer. */
class TraceFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var trace = Trace.of(request.getHeader(Trace.HEADER));
		response.setHeader(Trace.HEADER, Trace.parent(trace));
		MDC.put(Trace.TAG, trace);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(Trace.TAG);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
