package se.larmnav.ui.fake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.PromisesApi;

import static se.larmnav.ui.fake.Fixed.day;
import static se.larmnav.ui.fake.Fixed.today;

/** Answered in two minutes, on site in thirty in town and in sixty in the country. */
@Component
public class FakePromises implements PromisesApi {

	public boolean none;

	@Override
	public Promises promises(UUID id, @Nullable Instant at) {
		return new Promises(today("14:02:11"),
				this.none ? List.of()
						: List.of(
								new Promise("ANSWER", List.of(), "RECEIVED", "ANSWERED", "2 minuter", today("14:04:11"),
										List.of(), "LJU-SLA-01; 002 L9-11"),
								new Promise("ACTION", List.of(), "RECEIVED", "ON_SITE", "60 minuter", today("15:02:11"),
										List.of("EXTREME_WEATHER"), "LJU-SLA-02; 002 L9-13"),
								new Promise("ACTION", List.of("Centrum", "Åstrad"), "RECEIVED", "ON_SITE", "30 minuter",
										today("14:32:11"), List.of("EXTREME_WEATHER"), "Nämnden 2026-10-01 § 3")),
				List.of(new FreeDay(day("12-24"), "Julafton"), new FreeDay(day("12-25"), "Juldagen")),
				List.of("Biståndshandläggningen", "Avgiftshandläggarna"));
	}

	@Override
	public Promises promisesOf(int number, @Nullable Instant at) {
		return promises(FakeRoutines.MINE, at);
	}

}
