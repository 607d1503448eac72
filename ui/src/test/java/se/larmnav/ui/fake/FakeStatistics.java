package se.larmnav.ui.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.StatisticsApi;

/** A month's figures without alarm-service. */
@Component
public class FakeStatistics implements StatisticsApi {

	@Override
	public Statistics of(@Nullable String from, @Nullable String until, @Nullable String unit) {
		var begin = LocalDate.parse(Optional.ofNullable(from).orElse("2026-10-24"));
		var end = LocalDate.parse(Optional.ofNullable(until).orElse("2026-11-21"));
		return new Statistics(begin, end, unit, true, 28,
				IntStream.range(0, 24).mapToObj(hour -> new Hour(hour, 40 + hour % 7, hour / 3, hour % 4, 9)).toList(),
				IntStream.range(0, 7)
					.mapToObj(day -> IntStream.range(0, 24).mapToObj(hour -> day * hour % 11).toList())
					.toList(),
				new Kept(1030, 60, 5),
				List.of(new Week(LocalDate.parse("2026-10-26"), new Kept(500, 20, 0)),
						new Week(LocalDate.parse("2026-11-02"), new Kept(530, 40, 5))),
				List.of(new Response("Norr dag", 400, false, 41, 95, 118, 640),
						new Response(null, 3, true, null, null, null, null)),
				new Arrivals(IntStream.range(0, 19).map(bin -> Math.max(0, 60 - bin * 4)).boxed().toList(),
						new Kept(610, 25, 4), 60),
				List.of(new Outcome("Fall", "Besök gjort", 212, false), new Outcome("Oro", "=2+2", null, true)),
				List.of(new Deviations("GUARANTEE", 25, 20, 7, 31)));
	}

	@Override
	public List<OftenAlarming> oftenAlarming(@Nullable String from, @Nullable String until) {
		return List.of(new OftenAlarming(new UUID(0, 1), "Exempel, Elsa", 24, 5, true),
				new OftenAlarming(new UUID(0, 2), "Exempel, Karl / Exempel, Karin", 9, 8, false));
	}

}
