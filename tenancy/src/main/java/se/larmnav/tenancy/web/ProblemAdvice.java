package se.larmnav.tenancy.web;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

import se.larmnav.tenancy.NotHereYet;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.TenantNotOpen;

/** Says every error of a controller as a problem, and keeps what is ours to the log. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(Refusal refusal) {
		return answer(Problems.of(refusal));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notOpen(TenantNotOpen refusal) {
		return answer(Problems.of(refusal));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> denied(AccessDeniedException refusal) {
		return answer(Problems.of(403, "not-allowed"));
	}

	/** Two did the same at once, and this one was second. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> changedMeanwhile(OptimisticLockingFailureException fault) {
		return answer(Problems.of(409, "changed-meanwhile"));
	}

	/**
	 * A rule that the database guards; only a race comes so far, the others are told by
	 * name.
	 */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> conflict(DataIntegrityViolationException fault) {
		LOG.warn("The database refused a write: {}", stateOf(fault));
		return answer(Problems.of(409, "conflict"));
	}

	@ExceptionHandler({ CannotGetJdbcConnectionException.class, CannotCreateTransactionException.class,
			PessimisticLockingFailureException.class, QueryTimeoutException.class })
	ResponseEntity<ProblemDetail> unavailable(Exception fault) {
		if (fault.getCause() instanceof TenantNotOpen refusal) {
			return notOpen(refusal);
		}
		LOG.error("The database cannot be reached or is too slow", fault);
		return answer(Problems.of(503, "unavailable"));
	}

	/** What the tenant has decided comes by the feed, soon. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> notHereYet(NotHereYet fault) {
		LOG.warn("A request came too early: {}", fault.getMessage());
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, "5")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problems.of(503, "not-here-yet"));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> ours(Exception fault) {
		LOG.error("A request failed", fault);
		return answer(Problems.of(500, "internal-error"));
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception fault, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (status.is5xxServerError()) {
			LOG.error("A request failed", fault);
		}
		var problem = Problems.withFaults(Problems.of(status.value(), codeOf(fault, status.value())), faultsOf(fault));
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	/** Whoever changes something must say what he or she has read of it. */
	@Override
	protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
			ServletRequestBindingException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return (fault instanceof MissingRequestHeaderException missing
				&& HttpHeaders.IF_MATCH.equalsIgnoreCase(missing.getHeaderName()))
						? ResponseEntity.status(HttpStatus.PRECONDITION_REQUIRED)
							.contentType(MediaType.APPLICATION_PROBLEM_JSON)
							.body(Problems.of(428, "if-match-missing"))
						: super.handleServletRequestBindingException(fault, headers, status, request);
	}

	private static String codeOf(Exception fault, int status) {
		return (fault instanceof MethodArgumentNotValidException) ? "invalid" : Problems.codeOf(status);
	}

	private static List<Refusal.Fault> faultsOf(Exception fault) {
		return switch (fault) {
			case HttpMessageNotReadableException body when body.getCause() instanceof JacksonException json ->
				List.of(new Refusal.Fault(pointerOf(json), "malformed"));
			case HttpMessageNotReadableException body -> List.of(new Refusal.Fault("", "malformed"));
			case MethodArgumentNotValidException invalid -> invalid.getFieldErrors()
				.stream()
				.map((error) -> new Refusal.Fault("/" + error.getField().replace('.', '/'), "invalid"))
				.toList();
			case MissingServletRequestParameterException missing ->
				List.of(new Refusal.Fault("/" + missing.getParameterName(), "required"));
			case MissingRequestHeaderException missing ->
				List.of(new Refusal.Fault("/" + missing.getHeaderName(), "required"));
			case MethodArgumentTypeMismatchException wrong ->
				List.of(new Refusal.Fault("/" + wrong.getName(), "malformed"));
			case TypeMismatchException wrong when wrong.getPropertyName() != null ->
				List.of(new Refusal.Fault("/" + wrong.getPropertyName(), "malformed"));
			default -> List.of();
		};
	}

	private static String pointerOf(JacksonException json) {
		return json.getPath()
			.stream()
			.map((step) -> "/" + ((step.getPropertyName() != null) ? step.getPropertyName() : step.getIndex()))
			.collect(Collectors.joining());
	}

	private static @Nullable String stateOf(Throwable fault) {
		for (var cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return sql.getSQLState();
			}
		}
		return null;
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
