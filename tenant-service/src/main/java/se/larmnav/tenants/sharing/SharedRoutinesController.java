package se.larmnav.tenants.sharing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.difference.InSwedish;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.tree.Written;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenants.routine.RoutineBlocks;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Answers a municipality's administrators about routines that are shared. */
@RestController
class SharedRoutinesController implements SharedRoutinesApi {

	private static final int LONGEST_NAME = 200;

	private final SharedRoutines shared;

	private final SharedBook book;

	private final RoutineVersions versions;

	private final Organisations organisations;

	SharedRoutinesController(SharedRoutines shared, SharedBook book, RoutineVersions versions,
			Organisations organisations) {
		this.shared = shared;
		this.book = book;
		this.versions = versions;
		this.organisations = organisations;
	}

	/** Before anything that is asked here. */
	@ModelAttribute
	void onlyAdministrators() {
		Caller.current().require(Role.TENANT_ADMINISTRATOR.key());
	}

	@Override
	public List<SharedRoutine> shared() {
		return this.book.others();
	}

	@Override
	public SharedText open(String municipality, int version) {
		var one = this.shared.other(municipality, version);
		return new SharedText(one.entry(), one.yaml(), RoutineBlocks.of(new Written(one.yaml()), inSwedish(one)));
	}

	@Override
	public Begun adopt(String municipality, int version, Name name) {
		if (name.name().isBlank() || name.name().length() > LONGEST_NAME || name.name().indexOf('\0') >= 0) {
			throw Refusal.invalid("/name", name.name().isBlank() ? "missing" : "too-long");
		}
		return new Begun(this.shared.adopt(municipality, version, name.name().strip()));
	}

	@Override
	public Sharing sharing(int number) {
		var version = this.versions.version(number);
		var fit = this.shared.fit(version);
		var findings = fit.findings();
		var since = this.book.since(number);
		return new Sharing(number, since.orElse(null), fit.text(), findings,
				since.isPresent() ? List.of("STOP")
						: this.shared.hasBegun(version) && findings.isEmpty() ? List.of("SHARE") : List.of(),
				this.book.history(number));
	}

	@Override
	public Sharing share(int number) {
		this.shared.share(number);
		return sharing(number);
	}

	@Override
	public Sharing stop(int number) {
		this.shared.stop(number);
		return sharing(number);
	}

	/** A text that was shared long ago may be in a language that is read no more. */
	private @Nullable InSwedish inSwedish(SharedBook.Shared one) {
		try {
			return new InSwedish(MunicipalFiles.routine("routine.yaml", one.yaml(), one.version()),
					this.organisations.current());
		}
		catch (InvalidFile unreadable) {
			return null;
		}
	}

}
