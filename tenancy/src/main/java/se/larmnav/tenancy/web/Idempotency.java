package se.larmnav.tenancy.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/**
 * A POST with a key is done once a day: the same again gives the same answer, and another
 * body under the same key is refused. Other systems must have one.
 */
public class Idempotency {

	/** The header with the caller's key. */
	public static final String HEADER = "Idempotency-Key";

	/** Said with an answer that was given before. */
	public static final String REPLAYED = "Idempotency-Replayed";

	/**
	 * Said of an answer that nobody may keep, such as a secret: the same again is told
	 * that it was done.
	 */
	private static final String NOT_KEPT = "no-store";

	private static final int LONGEST_KEY = 200;

	private final Answers answers;

	private final Problems problems;

	private final Set<String> except;

	Idempotency(Answers answers, Problems problems, Set<String> except) {
		this.answers = answers;
		this.problems = problems;
		this.except = except;
	}

	/** The filter that does it, after the caller has been bound. */
	public Filter filter() {
		return new OncePerRequestFilter() {
			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws ServletException, IOException {
				Idempotency.this.filter(request, response, chain);
			}
		};
	}

	private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var key = request.getHeader(HEADER);
		if (!request.getMethod().equals("POST") || except.contains(request.getRequestURI())) {
			chain.doFilter(request, response);
			return;
		}
		if (key == null) {
			goOnWithout(request, response, chain);
			return;
		}
		if (key.isBlank() || key.length() > LONGEST_KEY) {
			problems.write(response, Problems.of(400, "idempotency-key-malformed"));
			return;
		}
		var again = new RepeatableRequest(request);
		var claim = answers.claim(Caller.current().subject(), key, digest(request, again.body()));
		switch (claim.outcome()) {
			case NEW -> answer(again, response, chain, claim);
			case REUSED -> problems.write(response, Problems.of(422, "idempotency-key-reused"));
			case IN_PROGRESS -> problems.write(response, Problems.of(409, "idempotency-key-in-progress"));
			case ANSWER_LOST -> problems.write(response, Problems.of(409, "idempotency-answer-lost"));
			case ANSWERED -> replay(response, claim);
		}
	}

	/** A person sees what has been done; a program that repeats itself does not. */
	private void goOnWithout(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Caller.current().kind() == Caller.Kind.INTEGRATION) {
			problems.write(response, Problems.withFaults(Problems.of(400, "idempotency-key-missing"),
					List.of(new Refusal.Fault("/" + HEADER, "required"))));
			return;
		}
		chain.doFilter(request, response);
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Answers.Claim claim) throws ServletException, IOException {
		var kept = new ContentCachingResponseWrapper(response);
		var done = false;
		try {
			claim.call(() -> {
				chain.doFilter(request, kept);
				return kept;
			});
			done = true;
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
		finally {
			if (done && NOT_KEPT.equals(kept.getHeader(HttpHeaders.CACHE_CONTROL))) {
				answers.withhold(claim);
			}
			else if (done && kept.getStatus() < 500) {
				answers.keep(claim, kept.getStatus(), kept.getContentType(), kept.getHeader(HttpHeaders.LOCATION),
						kept.getContentAsByteArray());
			}
			else {
				answers.release(claim);
			}
		}
		kept.copyBodyToResponse();
	}

	private static void replay(HttpServletResponse response, Answers.Claim claim) throws IOException {
		var answer = claim.answer();
		response.setStatus(answer.status());
		response.setHeader(REPLAYED, "true");
		if (answer.contentType() != null) {
			response.setContentType(answer.contentType());
		}
		if (answer.location() != null) {
			response.setHeader(HttpHeaders.LOCATION, answer.location());
		}
		response.getOutputStream().write(answer.body());
	}

	private static String digest(HttpServletRequest request, byte[] body) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update((request.getRequestURI() + "?" + request.getQueryString()).getBytes(StandardCharsets.UTF_8));
			digest.update(body);
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
