package se.larmnav.tenancy.web;

import java.util.Collection;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import se.larmnav.tenancy.token.UserTokens;

/**
 * Judges people's tokens: everywhere by their time, and on the paths that alarms need,
 * while the login is away, by the shift. Each use of a token that has run out is logged.
 */
class TokensByPath implements AuthenticationManagerResolver<HttpServletRequest> {

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final AuthenticationManager byTime;

	private final AuthenticationManager byShift;

	private final RequestMatcher shiftPaths;

	private final UserTokens tokens;

	TokensByPath(UserTokens tokens, Collection<String> shiftPaths) {
		this.tokens = tokens;
		this.byTime = new ProviderManager(new JwtAuthenticationProvider(tokens.current()));
		this.byShift = new ProviderManager(new JwtAuthenticationProvider(tokens.ofTheShift()));
		var matchers = shiftPaths.stream()
			.<RequestMatcher>map((path) -> PathPatternRequestMatcher.withDefaults().matcher(path))
			.toList();
		this.shiftPaths = matchers.isEmpty() ? (request) -> false : new OrRequestMatcher(List.copyOf(matchers));
	}

	@Override
	public AuthenticationManager resolve(HttpServletRequest request) {
		if (!shiftPaths.matches(request)) {
			return byTime;
		}
		return (bearer) -> {
			var judged = byShift.authenticate(bearer);
			if (judged instanceof JwtAuthenticationToken person && tokens.hasRunOut(person.getToken())) {
				SECURITY.atWarn()
					.addKeyValue("event", "token-outlived")
					.addKeyValue("subject", person.getName())
					.log("token-outlived: the login is away, and {} {} with a token of {} that ran out at {}",
							request.getMethod(), shortPath(request), person.getName(),
							person.getToken().getExpiresAt());
			}
			return judged;
		};
	}

	/** Enough to know what was done, without the ids. */
	private static String shortPath(HttpServletRequest request) {
		return request.getRequestURI().replaceAll("[0-9a-fA-F-]{36}", "*");
	}

}
