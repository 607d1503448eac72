package se.larmnav.gateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The tenant comes from the token; the host may only agree with it. A host that does not
 * is refused and is a security event.
 */
@Component
class HostAgainstToken implements ReactiveAuthorizationManager<AuthorizationContext> {

	/** The attribute of a request whose value is the tenant that it may act for. */
	static final String TENANT = HostAgainstToken.class.getName() + ".tenant";

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final GatewaySettings settings;

	HostAgainstToken(GatewaySettings settings) {
		this.settings = settings;
	}

	@Override
	public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
		return authentication.ofType(JwtAuthenticationToken.class)
			.<AuthorizationResult>map(token -> judge(token, context.getExchange()))
			.defaultIfEmpty(new AuthorizationDecision(false));
	}

	private AuthorizationResult judge(JwtAuthenticationToken token, ServerWebExchange exchange) {
		var caller = Caller.of(token.getToken());
		var host = HostName.of(exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.HOST), this.settings);
		var verdict = verdict(caller, host, exchange.getRequest().getPath().value());
		if (verdict.isGranted()) {
			exchange.getAttributes().put(TENANT, caller.tenant().orElse(Caller.PLATFORM_OPERATOR));
			return verdict;
		}
		SECURITY.atWarn()
			.addKeyValue("event", verdict.code())
			.addKeyValue("tenant", caller.tenant().orElse("-"))
			.addKeyValue("subject", token.getName())
			.addKeyValue("peer", exchange.getRequest().getRemoteAddress())
			.log("{}: {} for the token of tenant {}, subject {}", verdict.code(), host, caller.tenant().orElse("-"),
					token.getName());
		throw new AuthorizationDeniedException(verdict.code(), verdict);
	}

	private static Verdict verdict(Caller caller, HostName host, String path) {
		return switch (host) {
			case HostName.Unknown() -> Verdict.HOST_UNKNOWN;
			case HostName.Municipality(var alias) when caller.tenant().isPresent() ->
				caller.tenant().get().equals(alias) ? Verdict.GRANTED : Verdict.HOST_MISMATCH;
			case HostName.Municipality municipality -> Verdict.NO_TENANT;
			case HostName.Platform() ->
				caller.tenant().isPresent() || mayOperate(caller, path) ? Verdict.GRANTED : Verdict.NO_TENANT;
		};
	}

	private static boolean mayOperate(Caller caller, String path) {
		return caller.operatesPlatform() && path.startsWith("/api/platform/");
	}

	/** What the check came to. */
	enum Verdict implements AuthorizationResult {

		GRANTED("granted"), HOST_UNKNOWN("host-unknown"), HOST_MISMATCH("host-mismatch"), NO_TENANT("no-tenant");

		private final String code;

		Verdict(String code) {
			this.code = code;
		}

		String code() {
			return this.code;
		}

		@Override
		public boolean isGranted() {
			return this == GRANTED;
		}

	}

}
