package se.larmnav.cases.takeover;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.installations.TakenDevice;
import se.larmnav.cases.installations.TakenDevices;
import se.larmnav.routine.installation.DeviceFamily;

/** The devices in use; from then on an alarm of theirs is routed here. */
@Component
@Order(5)
class DevicesPart implements Part {

	private final TakenDevices devices;

	DevicesPart(TakenDevices devices) {
		this.devices = devices;
	}

	@Override
	public Sheet sheet() {
		return Sheet.DEVICES;
	}

	@Override
	public void check(Row row, Books books) {
		if (Part.knowsDecision(row, books) && isThereAlready(row, books)) {
			row.wrong("decision", "device-twice");
		}
		var controller = row.get("controller");
		if (controller != null && (!books.claim("device " + controller) || devices.isInUse(controller))) {
			row.wrong("controller", "device-in-use");
		}
		var rules = devices.rules();
		var family = row.get("family");
		if (family != null && rules.family(family).isEmpty()) {
			row.wrong("family", "one-of",
					rules.families().stream().map(DeviceFamily::key).collect(Collectors.joining(", ")));
		}
		if (!rules.accessories().containsAll(accessories(row))) {
			row.wrong("accessories", "one-of", String.join(", ", rules.accessories()));
		}
		row.demandNotAfter(books.today(), "installed-on");
	}

	private boolean isThereAlready(Row row, Books books) {
		var decision = row.need("decision");
		return !books.claim("device of " + decision)
				|| books.subject(Sheet.DECISIONS, decision).filter(devices::has).isPresent();
	}

	@Override
	public UUID take(Row row, Books books) {
		return devices.keep(new TakenDevice(books.need(Sheet.DECISIONS, row.need("decision")), books.source(),
				row.need("controller"), row.need("family"), row.get("serial-number"), accessories(row),
				row.get("place"), row.at("installed-on")));
	}

	private static List<String> accessories(Row row) {
		var told = row.get("accessories");
		return told == null ? List.of()
				: Stream.of(told.split(",")).map(String::strip).filter((one) -> !one.isEmpty()).distinct().toList();
	}

}
