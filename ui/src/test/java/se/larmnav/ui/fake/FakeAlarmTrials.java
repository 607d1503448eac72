package se.larmnav.ui.fake;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.AlarmTrialsApi;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.id;

/** A month with alarms, of which some would have gone otherwise. */
@Component
public class FakeAlarmTrials implements AlarmTrialsApi {

	private static final AlarmTrial MONTH = new AlarmTrial(List.of(11, 12), at("2026-10-21", "00:00:00"),
			at("2026-11-20", "00:00:00"), 19_012, 3, 2,
			List.of(new Count("Utskick till Hemtjänsten Lagan", 6_204, 5_988),
					new Count("Brutet: löftet om åtgärd", 112, 340)),
			List.of("228 löften hade brutits utöver dem som bröts"), 444,
			List.of(new Example(id(42), at("2026-11-02", "02:13:05"), "ADDED", "MISSED", null,
					at("2026-11-02", "02:43:05"),
					"Larm 2026-11-02 02:13:05: löftet om åtgärd hade brutits, 2026-11-02 02:43:05")),
			"9f2c41d7a0");

	/** What is answered. */
	public AlarmTrial answer = MONTH;

	/** Null when nothing is down; else what the calls answer. */
	public @Nullable Problem down;

	/** As it was. */
	public void reset() {
		this.answer = MONTH;
		this.down = null;
	}

	/** A month without alarms. */
	public void none() {
		this.answer = new AlarmTrial(List.of(), MONTH.from(), MONTH.until(), 0, 0, 0, List.of(), List.of(), 0,
				List.of(), "");
	}

	@Override
	public AlarmTrial tryOnAlarms(UUID id, int days) {
		if (this.down != null) {
			throw this.down;
		}
		return this.answer;
	}

}
