package se.larmnav.alarms.sip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The headers of a SIP message in their order; names match without case and in short
 * form.
 */
public final class Headers {

	private static final Map<String, String> SHORT = Map.of("c", "content-type", "e", "content-encoding", "f", "from",
			"i", "call-id", "l", "content-length", "m", "contact", "s", "subject", "k", "supported", "t", "to", "v",
			"via");

	private final List<Header> all;

	private Headers(List<Header> all) {
		this.all = all;
	}

	static Headers of(List<Header> all) {
		return new Headers(List.copyOf(all));
	}

	public static Headers empty() {
		return new Headers(List.of());
	}

	public Optional<String> first(String name) {
		return all.stream().filter((header) -> header.is(name)).map(Header::value).findFirst();
	}

	List<String> every(String name) {
		return all.stream().filter((header) -> header.is(name)).map(Header::value).toList();
	}

	List<Header> all() {
		return all;
	}

	/** These headers and one more at the end. */
	public Headers with(String name, String value) {
		var more = new ArrayList<>(all);
		more.add(new Header(name, value));
		return new Headers(List.copyOf(more));
	}

	/** One header line, unfolded. */
	record Header(String name, String value) {

		Header {
			// a line break inside would let a sender write headers of ours
			if (name.indexOf('\n') >= 0 || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
				throw new IllegalArgumentException("line break in header");
			}
		}

		boolean is(String wanted) {
			return full(name).equals(full(wanted));
		}

		private static String full(String name) {
			var lower = name.toLowerCase(Locale.ROOT);
			return SHORT.getOrDefault(lower, lower);
		}

	}

}
