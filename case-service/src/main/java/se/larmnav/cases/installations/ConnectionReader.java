package se.larmnav.cases.installations;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.fields.Fields;
import se.larmnav.contract.cases.InstallationsApi.Connection;
import se.larmnav.routine.installation.Technology;
import se.larmnav.routine.installation.Technology.By;
import se.larmnav.routine.installation.Technology.Kind;
import se.larmnav.tenancy.Refusal;

/**
 * Reads how a device is connected; what the routine does not allow is refused with its
 * source.
 */
final class ConnectionReader {

	private static final int LONGEST = 1000;

	private ConnectionReader() {
	}

	/** Null where the routine asks for nothing. */
	static @Nullable Connected read(@Nullable Connection told, @Nullable Technology rules) {
		if (rules == null) {
			if (told != null) {
				throw Refusal.invalid("/connection", "not-used-here");
			}
			return null;
		}
		if (told == null && !rules.isAsked()) {
			return new Connected(rules.ofNew().getFirst(), rules.connections().getFirst().by(), false, null);
		}
		if (told == null) {
			throw Refusal.invalid("/connection", "missing");
		}
		var connected = new Connected(oneOf(Kind.class, "/connection/technology", told.technology()),
				oneOf(By.class, "/connection/by", told.by()), told.cityNetwork(),
				rules.assessed() ? Fields.text("/connection/assessment", told.assessment(), LONGEST)
						: Fields.optional("/connection/assessment", told.assessment(), LONGEST));
		var refused = rules.refuses(connected.technology(), connected.by(), connected.cityNetwork());
		if (!refused.isEmpty()) {
			throw Refusal.conflict("something-is-missing").with("missing", refused);
		}
		return connected;
	}

	private static <E extends Enum<E>> E oneOf(Class<E> type, String pointer, @Nullable String value) {
		return Arrays.stream(type.getEnumConstants())
			.filter((one) -> one.name().equals(value))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid(pointer, value == null ? "missing" : "unknown"));
	}

}
