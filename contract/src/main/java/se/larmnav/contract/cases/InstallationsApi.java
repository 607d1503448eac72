package se.larmnav.contract.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Installation of alarms in people's homes, requirements.md Z2.6. */
@HttpExchange("/api/cases/v1")
public interface InstallationsApi {

	/** What the caller's unit has to install, due first. */
	@GetExchange("/installations")
	List<Row> list();

	/** Books the visit at which the alarm is installed. */
	@PostExchange("/cases/{id}/installation/booking")
	void book(@PathVariable UUID id, @RequestBody Booking booking);

	/**
	 * The technician is there and has put the device up; alarm-service listens for its
	 * test alarm from now.
	 */
	@PostExchange("/cases/{id}/installation/device")
	void device(@PathVariable UUID id, @RequestBody Device device);

	/**
	 * Tells that the coverage is not enough where the alarm must be; the visit at which
	 * that is put right is booked next (LJU-INS-02).
	 */
	@PostExchange("/cases/{id}/installation/coverage-failures")
	void notCovered(@PathVariable UUID id, @RequestBody NotCovered found);

	/** What was found in the home. */
	record NotCovered(String text) {
	}

	/** Says "installerat"; refused before the device's own test alarm has been seen. */
	@PostExchange("/cases/{id}/installation/completion")
	void complete(@PathVariable UUID id, @RequestBody Completion completion);

	/**
	 * Tells that something is wrong with an alarm that is in use; whoever installs gets
	 * to know by the routine (LJU-MSG-12).
	 */
	@PostExchange("/cases/{id}/installation/faults")
	void fault(@PathVariable UUID id, @RequestBody Fault fault);

	/** What is wrong. */
	record Fault(String text) {
	}

	/** The installation of a case as its page shows it. */
	@GetExchange("/cases/{id}/installation")
	InstallationView open(@PathVariable UUID id);

	record Booking(Instant at) {
	}

	/**
	 * @param controllerId the identity that the device sends as cid, digits;
	 * {@code family} from the routine
	 */
	record Device(String controllerId, String family, @Nullable String serialNumber, List<String> accessories,
			@Nullable Connection connection) {
	}

	/**
	 * How the device is connected, where the routine asks for it (GIS-INS-01 to
	 * GIS-INS-03).
	 *
	 * @param technology DIGITAL or ANALOGUE
	 * @param by MOBILE, FIXED_BROADBAND or TELEPHONE_LINE
	 * @param cityNetwork whether there is a city network (stadsnät) in the home
	 * @param assessment how the conditions in the home were assessed
	 */
	record Connection(String technology, String by, boolean cityNetwork, @Nullable String assessment) {
	}

	/**
	 * @param coverage GOOD, WEAK or NONE, where the device stands
	 */
	record Completion(String place, @Nullable String coverage, List<String> informed, @Nullable String note) {
	}

	record Row(UUID caseId, String caseNumber, String name, String address, String state, boolean urgent,
			@Nullable LocalDate due, @Nullable Instant booked, @Nullable String special, boolean late) {
	}

	/**
	 * The installation; {@code missing} says in Swedish what stands between now and
	 * installerat.
	 *
	 * @param accessories what was put up with the device (LJU-INS-07)
	 * @param leadDays from the application to the installed alarm (GBG-INS-01)
	 */
	record InstallationView(String state, @Nullable Instant readyAt, @Nullable LocalDate due, @Nullable Instant booked,
			@Nullable String controllerId, List<String> accessories, @Nullable Instant testAlarmSeenAt,
			@Nullable String place, @Nullable String coverage, @Nullable Instant installedAt, @Nullable String special,
			@Nullable Connection connection, @Nullable Integer leadDays, List<String> missing) {
	}

}
