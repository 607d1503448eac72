package se.larmnav.cases.pages;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.installations.InstallationViews;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.keys.KeyExceptionFile;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.Keys;
import se.larmnav.cases.keys.LockChange;
import se.larmnav.cases.keys.WithoutKeysAgreements;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.keysafes.PlacementAsked;
import se.larmnav.cases.register.Gates;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.KeySafesApi.KeySafeView;
import se.larmnav.contract.cases.KeysApi.KeyItem;
import se.larmnav.contract.cases.KeysApi.KeySetView;
import se.larmnav.contract.cases.KeysApi.LockChangePart;
import se.larmnav.contract.cases.KeysApi.WithoutKeysPart;
import se.larmnav.routine.Missing;
import se.larmnav.routine.access.KeyAndCodes;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Routines;

/**
 * How one gets in, and the installation, as the case page shows them. Codes are never
 * among it.
 */
@Component
class AccessParts {

	private final Applications applications;

	private final Keys keys;

	private final WithoutKeysAgreements agreements;

	private final Installations installations;

	private final Documents documents;

	private final Routines routines;

	private final Gates gates;

	AccessParts(Applications applications, Keys keys, WithoutKeysAgreements agreements, Installations installations,
			Documents documents, Routines routines, Gates gates) {
		this.applications = applications;
		this.keys = keys;
		this.agreements = agreements;
		this.installations = installations;
		this.documents = documents;
		this.routines = routines;
		this.gates = gates;
	}

	KeySetView keys(KeySetFile set) {
		return new KeySetView(set.state().name(), keys.isComplete(set.caseId()), items(set), set.nextContact(),
				set.appointment(), set.cabinet(), set.keyNumber(), set.receipt(),
				agreements.of(set.caseId()).map(AccessParts::withoutKeys).orElse(null), lockChange(set.lockChange()));
	}

	private static @Nullable LockChangePart lockChange(@Nullable LockChange one) {
		return one == null ? null : new LockChangePart(one.on(), one.by(), one.at(), one.registeredBy());
	}

	private static WithoutKeysPart withoutKeys(KeyExceptionFile one) {
		return new WithoutKeysPart(one.reason(), one.lastDay(), one.lockOpening(), one.costs(), one.other(),
				one.agreedBy(), one.approvedBy(), one.document());
	}

	KeySafeView safe(KeySafeFile safe) {
		return new KeySafeView(safe.state().name(), safe.owner(), safe.approved(), safe.wishes(), safe.mounting(),
				safe.mountedBy(), safe.visit(), safe.place(), placement(safe, PlacementAsked::question),
				placement(safe, PlacementAsked::place), placement(safe, PlacementAsked::agreedBy),
				documents.newest(safe.caseId(), "property-key-receipt").orElse(null), missing(safe));
	}

	private static @Nullable String placement(KeySafeFile safe, Function<PlacementAsked, @Nullable String> part) {
		var placement = safe.placement();
		return placement == null ? null : part.apply(placement);
	}

	InstallationView installation(InstallationFile file) {
		return InstallationViews.of(file,
				applications.ofCase(file.caseId()).map(ApplicationFile::receivedAt).orElse(null),
				installations.missing(file.caseId()));
	}

	/**
	 * Until something has been handed over, everything that the set can consist of is
	 * missing.
	 */
	private List<KeyItem> items(KeySetFile set) {
		if (!set.items().isEmpty()) {
			return set.items()
				.stream()
				.map((one) -> new KeyItem(one.kind(), one.label(), one.form(), one.status(), one.tried()))
				.toList();
		}
		var rules = switch (routines.version(set.routineVersion()).access()) {
			case se.larmnav.routine.access.Keys access -> access.items();
			case KeyAndCodes access -> access.items();
			case KeySafe access -> List.<se.larmnav.routine.access.KeyItem>of();
		};
		return rules.stream().map((one) -> new KeyItem(one.kind(), one.label(), null, "MISSING", null)).toList();
	}

	/** What keeps the safe from its next step. */
	private List<String> missing(KeySafeFile safe) {
		var next = switch (safe.state()) {
			case OWNER_APPROVED, PLACEMENT_UNCLEAR -> Event.KEY_SAFE_BOOKED;
			case BOOKED_SELF, BOOKED_TECHNICIAN -> Event.KEY_SAFE_MOUNTED;
			case MOUNTED -> Event.ASSIGNMENT_DISTRIBUTED;
			case INFORMATION_GIVEN, ORDERED, OWNER_CONTACTED, REFUSED_BY_OWNER, DOCUMENTED, REMOVED, CANCELLED -> null;
		};
		if (next == null) {
			return List.of();
		}
		return gates.missing(safe.caseId(), next, null).stream().map(Missing::text).distinct().toList();
	}

}
