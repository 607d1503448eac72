package se.larmnav.tenants.sharing;

import java.time.Clock;
import java.util.UUID;

import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenants.drafts.Adoption;
import se.larmnav.tenants.drafts.Drafts;
import se.larmnav.tenants.organisation.MunicipalityFacts;
import se.larmnav.tenants.routine.PublishedVersion;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions that the tenant lets others use, and drafts that begin as another's. */
@Service
class SharedRoutines {

	private final SharedBook book;

	private final RoutineVersions versions;

	private final Routines routines;

	private final Organisations organisations;

	private final MunicipalityFacts facts;

	private final Drafts drafts;

	private final Clock clock;

	SharedRoutines(SharedBook book, RoutineVersions versions, Routines routines, Organisations organisations,
			MunicipalityFacts facts, Drafts drafts, Clock clock) {
		this.book = book;
		this.versions = versions;
		this.routines = routines;
		this.organisations = organisations;
		this.facts = facts;
		this.drafts = drafts;
		this.clock = clock;
	}

	/** A version, looked through before anybody else sees it. */
	FitToShare fit(PublishedVersion version) {
		return new FitToShare(version.yaml(), this.organisations.current());
	}

	/** Only what has been in force: a version to come may still be withdrawn. */
	boolean hasBegun(PublishedVersion version) {
		return version.withdrawn() == null && version.validFrom().isBefore(this.versions.earliest());
	}

	@Transactional
	void share(int number) {
		var version = this.versions.version(number);
		if (!hasBegun(version)) {
			throw Refusal.conflict("not-in-force-yet").with("validFrom", version.validFrom());
		}
		var fit = fit(version);
		var findings = fit.findings();
		if (!findings.isEmpty()) {
			throw Refusal.conflict("not-fit-to-share").with("findings", findings);
		}
		if (this.book.share(version, this.facts.kept().orElseThrow().name(), fit.text())) {
			this.book.write(number, "SHARED");
		}
	}

	@Transactional
	void stop(int number) {
		if (this.book.stop(this.versions.version(number).number())) {
			this.book.write(number, "STOPPED");
		}
	}

	SharedBook.Shared other(String municipality, int version) {
		return this.book.other(municipality, version).orElseThrow(() -> Refusal.notFound("no-such-shared-routine"));
	}

	@Transactional
	UUID adopt(String municipality, int version, String name) {
		var shared = other(municipality, version);
		return this.drafts.adopt(name, new Adoption(shared.municipality(), shared.name(), shared.version(),
				this.clock.instant(), shared.yaml()), this.routines.version(this.versions.inForce()));
	}

}
