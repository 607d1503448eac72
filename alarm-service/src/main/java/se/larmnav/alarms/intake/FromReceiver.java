package se.larmnav.alarms.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.tenancy.TenantId;
import tools.jackson.databind.json.JsonMapper;

/** An alarm that another receiver has taken in and passes on over HTTP. */
final class FromReceiver {

	/** A receiver may send again for a day. */
	private static final Duration WINDOW = Duration.ofDays(1);

	private static final int MOST_TEXT = 2_000;

	private static final int MOST_NAME = 200;

	private static final int MOST_CODE = 16;

	private FromReceiver() {
	}

	static Arrival arrival(TenantId tenant, String sender, IntakeApi.Incoming told) {
		var incoming = kept(told);
		var raw = JsonMapper.shared().writeValueAsString(incoming).getBytes(StandardCharsets.UTF_8);
		// the receiver's own id and everything it says: a correction under the same id is
		// news
		var key = Digest.of("http", tenant.value(), incoming.source(), incoming.sourceAlarmId()).and(raw);
		return new Arrival(Arrival.Way.HTTP, sender, Optional.of("application/json"), raw, !incoming.equals(told),
				controller(incoming.controllerId()), Optional.of(tenant), Urgency.of(Told.signal(incoming)),
				new Arrival.Same(key, WINDOW, false));
	}

	/** The centre's own time counts (AMD-17), as far as it can be true. */
	static Instant receivedAt(IntakeApi.Incoming incoming, Instant now) {
		return Optional.ofNullable(incoming.receivedAt())
			.map((told) -> told.truncatedTo(ChronoUnit.MICROS))
			.filter((told) -> !told.isAfter(now) && told.isAfter(now.minus(WINDOW)))
			.orElse(now);
	}

	/** Never refused for being long. */
	private static IntakeApi.Incoming kept(IntakeApi.Incoming told) {
		return new IntakeApi.Incoming(cut(told.source(), MOST_NAME), cut(told.sourceAlarmId(), MOST_NAME),
				cut(told.controllerId(), MOST_NAME), orNull(told.deviceType(), MOST_CODE),
				orNull(told.statusCode(), MOST_CODE), orNull(told.text(), MOST_TEXT), told.receivedAt());
	}

	private static @Nullable String orNull(@Nullable String told, int most) {
		return (told == null) ? null : cut(told, most);
	}

	private static String cut(String told, int most) {
		return told.substring(0, Math.min(most, told.length()));
	}

	private static Optional<String> controller(String told) {
		var digits = told.replaceAll("[^0-9]", "");
		return digits.isEmpty() ? Optional.empty() : Optional.of(digits.substring(0, Math.min(16, digits.length())));
	}

}
