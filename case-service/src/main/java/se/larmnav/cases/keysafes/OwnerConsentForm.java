package se.larmnav.cases.keysafes;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.cases.documents.Paper;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;

/**
 * The form on which a property owner approves a key safe, handed to the applicant
 * (LJU-APP-01).
 */
@Component
class OwnerConsentForm implements Paper {

	private final CaseRegister register;

	private final People people;

	OwnerConsentForm(CaseRegister register, People people) {
		this.register = register;
		this.people = people;
	}

	@Override
	public String template() {
		return "owner-consent-form";
	}

	/** A stranger reads it: the address is enough. */
	@Override
	public Map<String, Object> of(UUID caseId) {
		var file = register.of(caseId);
		return Map.of("number", file.number(), "address", people.entrusted(file.person()).address());
	}

}
