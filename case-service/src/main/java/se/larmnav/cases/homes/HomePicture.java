package se.larmnav.cases.homes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.household.Households;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.keys.KeySetState;
import se.larmnav.cases.keys.Keys;
import se.larmnav.cases.keys.WithoutKeysAgreements;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.keysafes.KeySafes;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.people.Relative;
import se.larmnav.cases.plans.AlarmPlan;
import se.larmnav.cases.plans.AlarmPlans;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;

/** Puts together what alarm-service must know of a home. */
@Component
class HomePicture {

	private final CaseRegister register;

	private final People people;

	private final Applications applications;

	private final Households households;

	private final Keys keys;

	private final WithoutKeysAgreements agreements;

	private final KeySafes safes;

	private final AlarmPlans plans;

	private final Installations installations;

	private final Texts texts;

	HomePicture(CaseRegister register, People people, Applications applications, Households households, Keys keys,
			WithoutKeysAgreements agreements, KeySafes safes, AlarmPlans plans, Installations installations,
			Texts texts) {
		this.register = register;
		this.people = people;
		this.applications = applications;
		this.households = households;
		this.keys = keys;
		this.agreements = agreements;
		this.safes = safes;
		this.plans = plans;
		this.installations = installations;
		this.texts = texts;
	}

	Home of(UUID caseId, long version) {
		var file = register.of(caseId);
		var person = people.entrusted(file.person());
		var safe = safes.of(caseId);
		var plan = plans.of(caseId);
		var installation = installations.of(caseId);
		var address = applications.ofCase(caseId)
			.flatMap(ApplicationFile::installationAddress)
			.orElse(person.address());
		return new Home(caseId, version, installation.map(InstallationFile::controllerId).orElse(null),
				installation.map(InstallationFile::family).orElse(null), living(caseId, person),
				new Home.At(address.street(), address.postcode(), address.place(), address.entrance(),
						safe.map(KeySafeFile::doorCode).orElse(null)),
				file.area(), access(caseId, safe), toKnow(plan, safe), plan.map(AlarmPlan::text).orElse(null),
				person.relatives().stream().map(HomePicture::contact).toList(), false,
				installation.map((one) -> one.state().isInstalled()).orElse(false));
	}

	/** What was written with the key safe stands there too (LJU-DOC-02). */
	private static List<String> toKnow(Optional<AlarmPlan> plan, Optional<KeySafeFile> safe) {
		return Stream
			.concat(plan.map(AlarmPlan::toKnow).orElse(List.of()).stream(),
					safe.map(KeySafeFile::other).filter((other) -> !other.isBlank()).stream())
			.toList();
	}

	/** A partner without a device of its own has the alarm here (AMD-11). */
	private List<Home.Someone> living(UUID caseId, PersonFile person) {
		var living = new ArrayList<Home.Someone>();
		living.add(someone(person));
		households.of(caseId)
			.map((household) -> household.partnerOf(caseId))
			.filter((partner) -> installations.of(partner).map(InstallationFile::controllerId).isEmpty())
			.map((partner) -> people.entrusted(register.of(partner).person()))
			.ifPresent((partner) -> living.add(someone(partner)));
		return living;
	}

	private Home.Access access(UUID caseId, Optional<KeySafeFile> safe) {
		var set = keys.of(caseId);
		if (safe.isPresent()) {
			var one = safe.get();
			return new Home.Access("KEY_SAFE", texts.of("access.key-safe", one.place() == null ? "–" : one.place()),
					null, null, one.place(), one.opensWith(), one.alarmCode());
		}
		if (set.isPresent() && set.get().state() == KeySetState.INVALID) {
			var change = Objects.requireNonNull(set.get().lockChange());
			return new Home.Access("NONE", texts.of("access.lock-changed", change.on()), null, null, null, null, null);
		}
		if (set.isEmpty() || !set.get().state().isHeld()) {
			return new Home.Access("NONE", withoutKeys(caseId), null, null, null, null, null);
		}
		var one = set.get();
		var summary = one.keyNumber() == null ? texts.of("access.keys-collected")
				: texts.of("access.keys", one.keyNumber(), String.valueOf(one.cabinet()));
		return new Home.Access("KEYS", summary, one.keyNumber(), one.cabinet(), null, null, null);
	}

	/** How one gets in where there are no keys (GBG-URG-09). */
	private String withoutKeys(UUID caseId) {
		return agreements.of(caseId)
			.filter((one) -> one.approvedAt() != null)
			.map((one) -> texts.of("access.without-keys", one.lastDay(), one.lockOpening(), one.costs(),
					one.other() == null ? "" : one.other()))
			.orElseGet(() -> texts.of("access.none"));
	}

	private static Home.Someone someone(PersonFile person) {
		return new Home.Someone(person.id(), person.givenName(), person.familyName(), person.personalNumber().digits(),
				person.personalNumber().birthDate(), person.phone());
	}

	private static Home.Contact contact(Relative one) {
		return new Home.Contact(one.name(), one.relation(), one.phone(), one.hasKey());
	}

}
