package se.larmnav.tenancy;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id by which one request is found again in all logs, as W3C's traceparent has it.
 */
public final class Trace {

	/** The header that carries it. */
	public static final String HEADER = "traceparent";

	/** The log's word for it. */
	public static final String TAG = "traceId";

	private static final Pattern PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

	private Trace() {
	}

	/** The id of the request that this thread works on. */
	public static Optional<String> current() {
		return Optional.ofNullable(MDC.get(TAG));
	}

	/** The id in a header's value, or a new one. */
	public static String of(@Nullable String parent) {
		var given = PARENT.matcher((parent == null) ? "" : parent);
		return given.matches() ? given.group(1) : random(16);
	}

	/** A header's value for a call that belongs to this id. */
	public static String parent(String trace) {
		return "00-" + trace + "-" + random(8) + "-01";
	}

	private static String random(int bytes) {
		var id = new byte[bytes];
		ThreadLocalRandom.current().nextBytes(id);
		return HexFormat.of().formatHex(id);
	}

}
