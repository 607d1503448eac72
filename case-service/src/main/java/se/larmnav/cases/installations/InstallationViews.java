package se.larmnav.cases.installations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.InstallationsApi.Connection;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.routine.time.SwedishTime;

/** Installations as pages show them. */
public final class InstallationViews {

	private InstallationViews() {
	}

	/** With what stands between now and installerat. */
	public static InstallationView of(InstallationFile file, @Nullable Instant applied, List<String> missing) {
		var connected = file.connected();
		var installed = file.installedAt();
		return new InstallationView(file.state().name(), file.readyAt(), file.due(), file.booked(), file.controllerId(),
				file.accessories(), file.testAlarmAt(), file.place(),
				file.coverage() == null ? null : file.coverage().name(), file.installedAt(), file.special(),
				connected == null ? null
						: new Connection(connected.technology().name(), connected.by().name(), connected.cityNetwork(),
								connected.assessment()),
				applied == null || installed == null ? null : days(applied, installed),
				file.state().isInstalled() ? List.of() : missing);
	}

	private static int days(Instant applied, Instant installed) {
		return (int) SwedishTime.dateOf(applied).until(SwedishTime.dateOf(installed), ChronoUnit.DAYS);
	}

}
