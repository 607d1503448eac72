package se.larmnav.cases.installations;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import se.larmnav.cases.fields.Fields;
import se.larmnav.contract.cases.InstallationsApi.Device;
import se.larmnav.routine.installation.InstallationRules;
import se.larmnav.tenancy.Refusal;

/** Reads what the installer says of the device. */
final class DeviceReader {

	/** What a device sends as its identity (scaip.md). */
	private static final Pattern CONTROLLER = Pattern.compile("[0-9]{1,20}");

	private DeviceReader() {
	}

	static Device read(Device told, InstallationRules rules) {
		if (told.controllerId() == null || told.controllerId().isBlank()) {
			throw Refusal.invalid("/controllerId", "missing");
		}
		if (!CONTROLLER.matcher(told.controllerId().strip()).matches()) {
			throw Refusal.invalid("/controllerId", "form");
		}
		if (rules.newFamilies().stream().noneMatch((one) -> one.key().equals(told.family()))) {
			throw Refusal.invalid("/family", told.family() == null ? "missing" : "not-used-here");
		}
		var accessories = Objects.requireNonNullElse(told.accessories(), List.<String>of());
		for (int i = 0; i < accessories.size(); i++) {
			if (!rules.accessories().contains(accessories.get(i))) {
				throw Refusal.invalid("/accessories/" + i, "not-used-here");
			}
		}
		return new Device(told.controllerId().strip(), told.family(),
				Fields.optional("/serialNumber", told.serialNumber(), 100), accessories.stream().distinct().toList(),
				told.connection());
	}

}
