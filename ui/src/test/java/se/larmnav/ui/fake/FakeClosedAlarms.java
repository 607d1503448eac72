package se.larmnav.ui.fake;

import java.util.List;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.ClosedAlarmsApi;

/** Two alarms that are closed, without alarm-service. */
@Component
public class FakeClosedAlarms implements ClosedAlarmsApi {

	private static final List<ClosedAlarm> ALL = List.of(
			new ClosedAlarm(FakeAlarms.ELSA, Fixed.today("09:00:00"), Fixed.today("09:40:00"), "Larmknapp", "P2",
					"Berg, Elsa", "Norr", FakeAlarms.ME, "Fall", "Besök gjort", 22),
			new ClosedAlarm(Fixed.id(802), Fixed.today("10:00:00"), Fixed.today("10:05:00"), "Larmknapp", "P2",
					"Lund, Karl", "Väst", "Björn L", "Oro", "Löst via samtal", 0));

	@Override
	public List<ClosedAlarm> search(Search search) {
		return ALL.stream()
			.filter(one -> search.person() == null || String.valueOf(one.person()).contains(search.person()))
			.toList();
	}

}
