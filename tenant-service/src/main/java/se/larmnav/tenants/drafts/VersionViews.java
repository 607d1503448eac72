package se.larmnav.tenants.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.larmnav.contract.tenants.RoutinesApi.Overview;
import se.larmnav.contract.tenants.RoutinesApi.Version;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.routine.Routine;
import se.larmnav.routine.tree.Written;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenants.routine.PublishedVersion;
import se.larmnav.tenants.routine.PublishedVersion.Origin;
import se.larmnav.tenants.routine.PublishedVersion.Withdrawal;
import se.larmnav.tenants.routine.RoutineBlocks;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.stereotype.Component;

/** The versions as those who work with drafts see them. */
@Component
class VersionViews {

	private static final String COMING = "COMING";

	private final RoutineVersions versions;

	private final Routines routines;

	private final DraftBook drafts;

	private final DraftViews views;

	VersionViews(RoutineVersions versions, Routines routines, DraftBook drafts, DraftViews views) {
		this.versions = versions;
		this.routines = routines;
		this.drafts = drafts;
		this.views = views;
	}

	Overview overview() {
		return new Overview(this.versions.all().stream().map(this::entry).toList(),
				this.drafts.unpublished().stream().map(this.views::entry).toList(), this.versions.earliest(),
				List.of("BEGIN"));
	}

	Version whole(int number) {
		var version = this.versions.version(number);
		var entry = entry(version);
		var may = new ArrayList<>(List.of("BEGIN"));
		if (entry.standing().equals(COMING)) {
			may.add("WITHDRAW");
		}
		return new Version(entry, version.yaml(),
				RoutineBlocks.of(new Written(version.yaml()), this.views.inSwedish(this.routines.version(number))),
				may);
	}

	/** What a version says. */
	Routine routine(int number) {
		return this.routines.version(this.versions.version(number).number());
	}

	private VersionEntry entry(PublishedVersion version) {
		var origin = Optional.ofNullable(version.origin());
		var withdrawn = Optional.ofNullable(version.withdrawn());
		var routine = this.routines.version(version.number());
		return new VersionEntry(version.number(), version.validFrom(), standing(version), routine.decided(),
				origin.map(Origin::author).orElse(null), origin.map(Origin::approver).orElse(null),
				version.publishedAt(), version.publishedBy(), origin.map(Origin::basedOn).orElse(null),
				withdrawn.map(Withdrawal::at).orElse(null), withdrawn.map(Withdrawal::by).orElse(null),
				withdrawn.map(Withdrawal::because).orElse(null), DraftViews.origin(routine));
	}

	private String standing(PublishedVersion version) {
		if (version.withdrawn() != null) {
			return "WITHDRAWN";
		}
		if (!version.validFrom().isBefore(this.versions.earliest())) {
			return COMING;
		}
		return version.number() == this.versions.inForce() ? "IN_FORCE" : "EARLIER";
	}

}
