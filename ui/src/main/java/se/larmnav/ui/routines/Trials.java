package se.larmnav.ui.routines;

import java.util.UUID;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import se.larmnav.contract.tenants.AlarmTrialsApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.ui.shell.Later;
import se.larmnav.ui.text.Swedish;

/** A draft tried on what has been: on the cases, and apart from them on the alarms. */
class Trials {

	private final RoutinesApi routines;

	private final Supplier<UUID> draft;

	private final TrialPanel onCases;

	private final AlarmTrialPanel onAlarms;

	Trials(RoutinesApi routines, AlarmTrialsApi alarms, Supplier<UUID> draft, Swedish swedish) {
		this.routines = routines;
		this.draft = draft;
		this.onCases = new TrialPanel(swedish, this::tryOn);
		this.onAlarms = new AlarmTrialPanel(alarms, swedish);
	}

	Component[] panels() {
		return new Component[] { this.onCases, this.onAlarms };
	}

	void tryOn(int days) {
		var id = this.draft.get();
		this.onCases.running(days);
		Later.ask(UI.getCurrent(), () -> this.routines.tryOnHistory(id, days), tried -> this.onCases.show(tried, days),
				problem -> this.onCases.missing(problem, days));
		this.onAlarms.ask(id, days);
	}

	/** The draft has been changed since. */
	void stale() {
		this.onCases.stale();
		this.onAlarms.stale();
	}

}
