package se.larmnav.cases.installations;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.installation.InstallationRules;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/**
 * Devices that are in use already when a municipality starts. None of them has shown a
 * test alarm here, and none is said to have.
 */
@Service
@Transactional
public class TakenDevices {

	private final InstallationBook book;

	private final CaseRegister register;

	private final Organisations organisations;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Clock clock;

	TakenDevices(InstallationBook book, CaseRegister register, Organisations organisations, Routines routines,
			Journal journal, Texts texts, Clock clock) {
		this.book = book;
		this.register = register;
		this.organisations = organisations;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.clock = clock;
	}

	/** Keeps the device in its home and says in the journal from where it comes. */
	public UUID keep(TakenDevice told) {
		var routine = routines.inForce(clock.instant());
		var unit = organisations.current()
			.unitOf(routine.installation().by(), register.of(told.caseId()).area())
			.map(Unit::id)
			.orElseThrow(() -> new IllegalStateException("The routine names no unit that installs here"));
		var installation = book.saveAndFlush(new Installation(told, unit, routine.version()));
		journal.write(Line.of(told.caseId(), Category.INSTALLATION,
				texts.of("installation.taken-over", told.source(), told.controllerId())));
		return installation.file().id();
	}

	/** What the routine in force says of devices. */
	@Transactional(readOnly = true)
	public InstallationRules rules() {
		return routines.inForce(clock.instant()).installation();
	}

	/** Whether a case has an installation. */
	@Transactional(readOnly = true)
	public boolean has(UUID caseId) {
		return book.findByCaseId(caseId).isPresent();
	}

	/** Whether a device is in a home. */
	@Transactional(readOnly = true)
	public boolean isInUse(String controllerId) {
		return book.withDevice(controllerId).isPresent();
	}

}
