package se.larmnav.gateway;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/** The gateway itself says no, or could not get an answer. */
class Refused extends RuntimeException {

	private final Why why;

	Refused(Why why) {
		super(why.code(), null, false, false);
		this.why = why;
	}

	Why why() {
		return this.why;
	}

	/** Why, as programs are told it. */
	enum Why {

		BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
		TOKEN_MISSING(HttpStatus.UNAUTHORIZED, "A bearer token is needed"),
		TOKEN_INVALID(HttpStatus.UNAUTHORIZED, "The bearer token is not valid"),
		NO_TENANT(HttpStatus.FORBIDDEN, "The token does not name exactly one municipality"),
		HOST_MISMATCH(HttpStatus.FORBIDDEN, "The host is another municipality's than the token's"),
		HOST_UNKNOWN(HttpStatus.FORBIDDEN, "The host is not one of ours"),
		NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
		METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed here"),
		BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
		TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "The municipality's limit of requests is used up"),
		INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong in the gateway"),
		ANSWER_BROKEN(HttpStatus.BAD_GATEWAY, "The service broke off its answer"),
		SERVICE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The service cannot be reached"),
		LOGIN_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The token cannot be judged: the login cannot be reached"),
		SERVICE_SLOW(HttpStatus.GATEWAY_TIMEOUT, "The service did not answer in time");

		private final HttpStatus status;

		private final String title;

		Why(HttpStatus status, String title) {
			this.status = status;
			this.title = title;
		}

		HttpStatus status() {
			return this.status;
		}

		String title() {
			return this.title;
		}

		String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
