package se.larmnav.cases.installations;

import java.util.List;

import se.larmnav.contract.cases.InstallationsApi.InstallationView;

/** Installations as pages show them. */
public final class InstallationViews {

	private InstallationViews() {
	}

	/** With what stands between now and installerat. */
	public static InstallationView of(InstallationFile file, List<String> missing) {
		return new InstallationView(file.state().name(), file.readyAt(), file.due(), file.booked(), file.controllerId(),
				file.testAlarmAt(), file.place(), file.coverage() == null ? null : file.coverage().name(),
				file.installedAt(), file.special(), file.state().isInstalled() ? List.of() : missing);
	}

}
