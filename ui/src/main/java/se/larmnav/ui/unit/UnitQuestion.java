package se.larmnav.ui.unit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Deviation;

/**
 * What the phone asks in the background: the unit's alarms, and now and then its
 * deviations.
 */
class UnitQuestion implements Callable<UnitQuestion.Seen> {

	private static final int SELDOM = 15;

	private final AlarmsApi alarms;

	private int asked;

	private List<AlarmView> last = List.of();

	private List<Deviation> deviations = List.of();

	UnitQuestion(AlarmsApi alarms) {
		this.alarms = alarms;
	}

	@Override
	public synchronized Seen call() {
		var now = this.alarms.forMyUnits();
		if (this.asked % SELDOM == 0 || now.size() != this.last.size()) {
			this.deviations = this.alarms.deviations().stream().filter(Deviation::mustBeWritten).toList();
		}
		this.asked++;
		this.last = now;
		return new Seen(now, this.deviations);
	}

	/** What was seen. */
	record Seen(List<AlarmView> alarms, List<Deviation> deviations) {

		static final Seen NOTHING = new Seen(List.of(), List.of());

		/** The alarm that is wanted, or the only one. */
		Optional<AlarmView> chosen(@Nullable String wanted) {
			if (wanted == null) {
				return (this.alarms.size() == 1) ? Optional.of(this.alarms.getFirst()) : Optional.empty();
			}
			return this.alarms.stream().filter(alarm -> alarm.id().toString().equals(wanted)).findFirst();
		}

		boolean has(AlarmView wanted) {
			return this.alarms.stream().anyMatch(alarm -> alarm.id().equals(wanted.id()));
		}

	}

}
