package se.larmnav.cases.installations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Installations over HTTP. */
@RestController
class InstallationsController implements InstallationsApi {

	private final Installations installations;

	private final CaseRegister register;

	private final Applications applications;

	private final People people;

	private final Clock clock;

	InstallationsController(Installations installations, CaseRegister register, Applications applications,
			People people, Clock clock) {
		this.installations = installations;
		this.register = register;
		this.applications = applications;
		this.people = people;
		this.clock = clock;
	}

	@Override
	@Transactional
	public List<Row> list() {
		Caller.current().require("technician", "home-care", "unit-head");
		var waiting = installations.toBeDone();
		var files = register.all(waiting.stream().map(InstallationFile::caseId).toList());
		var persons = people.readAll(files.values().stream().map(CaseFile::person).collect(Collectors.toSet()),
				"installations", "assignment");
		return waiting.stream()
			.map((one) -> row(one, Objects.requireNonNull(files.get(one.caseId())), persons))
			.toList();
	}

	@Override
	public void book(UUID id, Booking booking) {
		installations.book(id, booking.at());
	}

	@Override
	public void device(UUID id, Device device) {
		installations.device(id, device);
	}

	@Override
	public void notCovered(UUID id, NotCovered found) {
		installations.notCovered(id, found);
	}

	@Override
	public void complete(UUID id, Completion completion) {
		installations.complete(id, completion);
	}

	@Override
	public void fault(UUID id, Fault fault) {
		installations.fault(id, fault.text());
	}

	@Override
	@Transactional
	public InstallationView open(UUID id) {
		var seen = register.open(id);
		people.read(seen.file().person(), "installation", seen.ground());
		var file = installations.of(id).orElseThrow(() -> Refusal.notFound("installation"));
		return InstallationViews.of(file, applications.ofCase(id).map(ApplicationFile::receivedAt).orElse(null),
				installations.missing(id));
	}

	private Row row(InstallationFile one, CaseFile file, Map<UUID, PersonFile> persons) {
		var person = Objects.requireNonNull(persons.get(file.person()));
		var address = applications.ofCase(file.id())
			.flatMap(ApplicationFile::installationAddress)
			.orElse(person.address());
		var today = SwedishTime.dateOf(clock.instant());
		return new Row(file.id(), file.number(), person.listName(), address.line(), one.state().name(), one.urgent(),
				one.due(), one.booked(), one.special(), one.due() != null && one.due().isBefore(today));
	}

}
