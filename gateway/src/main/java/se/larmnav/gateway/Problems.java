package se.larmnav.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.netty.handler.timeout.ReadTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import se.larmnav.gateway.Refused.Why;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

/**
 * The gateway's own errors as problems (RFC 9457). A person who asked for a page while
 * the screens are away gets a page that asks again by itself.
 */
@Component
@Order(-2)
class Problems implements ErrorWebExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	private final JsonMapper json;

	private final byte[] page;

	Problems(JsonMapper json) throws IOException {
		this.json = json;
		this.page = new ClassPathResource("away.html").getContentAsByteArray();
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(failure);
		}
		var why = reason(failure);
		if (why.status().is5xxServerError() && why != Why.INTERNAL_ERROR) {
			LOG.warn("{}: {} {}", why.code(), service(exchange), failure.toString());
		}
		return answer(exchange, why);
	}

	/** No token, or one that is not genuine, current and meant for us. */
	Mono<Void> unauthenticated(ServerWebExchange exchange, AuthenticationException failure) {
		var bad = failure instanceof OAuth2AuthenticationException;
		exchange.getResponse()
			.getHeaders()
			.set(HttpHeaders.WWW_AUTHENTICATE, bad ? "Bearer error=\"invalid_token\"" : "Bearer");
		return answer(exchange, bad ? Why.TOKEN_INVALID : Why.TOKEN_MISSING);
	}

	/** A genuine token that may not do this here. */
	Mono<Void> denied(ServerWebExchange exchange, AccessDeniedException failure) {
		return answer(exchange, reason(failure));
	}

	/** Only where it went: a path may say too much. */
	private static String service(ServerWebExchange exchange) {
		var route = exchange.<Route>getAttribute(GATEWAY_ROUTE_ATTR);
		return route == null ? "no route" : route.getId();
	}

	private Why reason(Throwable failure) {
		return switch (failure) {
			case Refused refused -> refused.why();
			case AuthorizationDeniedException denied when denied
				.getAuthorizationResult() instanceof HostAgainstToken.Verdict verdict -> Why.valueOf(verdict.name());
			case AccessDeniedException denied -> Why.NO_TENANT;
			case IllegalStateException keys when keys.getCause() instanceof Refused refused -> refused.why();
			case AuthenticationServiceException away -> Why.LOGIN_AWAY;
			case ConnectException away -> Why.SERVICE_AWAY;
			case UnknownHostException away -> Why.SERVICE_AWAY;
			case ReadTimeoutException slow -> Why.SERVICE_SLOW;
			case ResponseStatusException status -> reason(status);
			case IOException broken -> Why.ANSWER_BROKEN;
			default -> {
				LOG.error("The gateway failed", failure);
				yield Why.INTERNAL_ERROR;
			}
		};
	}

	private static Why reason(ResponseStatusException failure) {
		return switch (failure.getStatusCode().value()) {
			case 400 -> Why.BAD_REQUEST;
			case 404 -> Why.NOT_FOUND;
			case 405 -> Why.METHOD_NOT_ALLOWED;
			case 413 -> Why.BODY_TOO_LARGE;
			case 502 -> Why.ANSWER_BROKEN;
			case 503 -> Why.SERVICE_AWAY;
			case 504 -> Why.SERVICE_SLOW;
			default -> Why.INTERNAL_ERROR;
		};
	}

	private Mono<Void> answer(ServerWebExchange exchange, Why why) {
		var response = exchange.getResponse();
		response.setStatusCode(why.status());
		if (why.status().value() == 503) {
			response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
		}
		var forPerson = why.status().is5xxServerError() && exchange.getRequest()
			.getHeaders()
			.getAccept()
			.stream()
			.anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
		response.getHeaders()
			.setContentType(forPerson ? new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)
					: MediaType.APPLICATION_PROBLEM_JSON);
		var body = forPerson ? this.page : this.json.writeValueAsBytes(problem(exchange, why));
		return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
	}

	private static Map<String, Object> problem(ServerWebExchange exchange, Why why) {
		return Map.of("type", "https://larmnav.se/problems/" + why.code(), "title", why.title(), "status",
				why.status().value(), "instance", "urn:request:" + exchange.getRequest().getId());
	}

}
