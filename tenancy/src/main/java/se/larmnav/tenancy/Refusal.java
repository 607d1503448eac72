package se.larmnav.tenancy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The platform says no, for a reason that a program can tell from others by its code; the
 * words for people are chosen by the UI.
 */
public final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final String code;

	private final transient List<Fault> faults = new ArrayList<>();

	private final transient Map<String, @Nullable Object> fields = new LinkedHashMap<>();

	private Refusal(Kind kind, String code) {
		super(kind + " " + code, null, false, true);
		this.kind = kind;
		this.code = code;
	}

	/** What kind of no it is, and the HTTP status that says so. */
	public enum Kind {

		NOT_FOUND(404), NOT_ALLOWED(403), CONFLICT(409), OUTDATED(412), INVALID(422), UNCONDITIONAL(428);

		private final int status;

		Kind(int status) {
			this.status = status;
		}

		public int status() {
			return status;
		}

	}

	/** What is wrong at one place of what was sent, by JSON pointer. */
	public record Fault(String pointer, String code) {
	}

	public static Refusal notFound(String code) {
		return new Refusal(Kind.NOT_FOUND, code);
	}

	public static Refusal notAllowed(String code) {
		return new Refusal(Kind.NOT_ALLOWED, code);
	}

	public static Refusal conflict(String code) {
		return new Refusal(Kind.CONFLICT, code);
	}

	/** It was changed since the caller read it (If-Match). */
	public static Refusal outdated() {
		return new Refusal(Kind.OUTDATED, "changed-meanwhile");
	}

	/** The caller must say which version was read, by If-Match. */
	public static Refusal unconditional() {
		return new Refusal(Kind.UNCONDITIONAL, "if-match-missing");
	}

	/** What was sent at this pointer cannot be used. */
	public static Refusal invalid(String pointer, String code) {
		return new Refusal(Kind.INVALID, "invalid").and(pointer, code);
	}

	/** Names one more fault of what was sent. */
	public Refusal and(String pointer, String faultCode) {
		faults.add(new Fault(pointer, faultCode));
		return this;
	}

	/** Adds a fact to the answer; never personal data. */
	public Refusal with(String field, @Nullable Object value) {
		fields.put(field, value);
		return this;
	}

	public Kind kind() {
		return kind;
	}

	public String code() {
		return code;
	}

	public List<Fault> faults() {
		return List.copyOf(faults);
	}

	public Map<String, @Nullable Object> fields() {
		return fields;
	}

}
