package se.larmnav.tenancy.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.TenantNotOpen;
import se.larmnav.tenancy.Trace;

/**
 * Problems as RFC 9457 has them, with a stable type and the trace's id; never SQL, a
 * class name or anything about a person.
 */
public class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** What every type begins with. */
	public static final String TYPES = "https://larmnav.se/problems/";

	private final JsonMapper json;

	public Problems(JsonMapper json) {
		this.json = json;
	}

	/** The problem of a status and a code. */
	static ProblemDetail of(int status, String code) {
		var problem = ProblemDetail.forStatus(status);
		var words = code.replace('-', ' ');
		problem.setType(URI.create(TYPES + code));
		problem.setTitle(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
		problem.setDetail("The request was refused: " + words + ".");
		Trace.current().ifPresent((trace) -> {
			problem.setProperty(Trace.TAG, trace);
			problem.setInstance(URI.create("urn:larmnav:trace:" + trace));
		});
		return problem;
	}

	static ProblemDetail of(Refusal refusal) {
		var problem = of(refusal.kind().status(), refusal.code());
		refusal.fields().forEach(problem::setProperty);
		return withFaults(problem, refusal.faults());
	}

	static ProblemDetail withFaults(ProblemDetail problem, List<Refusal.Fault> faults) {
		if (!faults.isEmpty()) {
			problem.setProperty("errors", faults);
		}
		return problem;
	}

	static ProblemDetail of(TenantNotOpen refusal) {
		return refusal.isQuarantined() ? of(503, "tenant-unavailable") : of(403, "no-tenant");
	}

	/** The code of an error that has none of its own. */
	static String codeOf(int status) {
		return Map
			.of(400, "malformed-request", 401, "not-authenticated", 403, "not-allowed", 404, "not-found", 405,
					"method-not-allowed", 406, "not-acceptable", 409, "conflict", 413, "too-large", 415,
					"media-type-not-supported", 503, "unavailable")
			.getOrDefault(status, (status < 500) ? "malformed-request" : "internal-error");
	}

	/** Answers with a problem, outside Spring MVC. */
	void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(json.writeValueAsBytes(problem));
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		write(response, of(HttpStatus.UNAUTHORIZED.value(), "not-authenticated"));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, @Nullable AccessDeniedException why)
			throws IOException {
		write(response, of(HttpStatus.FORBIDDEN.value(), "not-allowed"));
	}

}
