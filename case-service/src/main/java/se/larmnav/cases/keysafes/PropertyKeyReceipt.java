package se.larmnav.cases.keysafes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.documents.Paper;
import se.larmnav.cases.documents.Signature;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.KeySafesApi.Mounting;
import se.larmnav.routine.access.KeyReceipt;
import se.larmnav.routine.access.KeyReceipt.Signer;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Refusal;

/** The receipt for a key to the property, kept by those who install (LJU-SAFE-06). */
@Component
class PropertyKeyReceipt implements Paper {

	private final KeySafeBook book;

	private final CaseRegister register;

	private final People people;

	PropertyKeyReceipt(KeySafeBook book, CaseRegister register, People people) {
		this.book = book;
		this.register = register;
		this.people = people;
	}

	/** What was signed at the mounting. */
	record Signed(@Nullable String owner, @Nullable String holder, @Nullable String staff,
			@Nullable String staffSignature, @Nullable String ownerSignature, @Nullable Instant at) {
	}

	/** Refuses a mounting without the signatures that the routine demands. */
	static void check(Mounting told, KeyReceipt rules) {
		if (rules.signedBy().contains(Signer.STAFF)) {
			signature("/staffSignature", told.staffSignature());
		}
		if (rules.signedBy().contains(Signer.PROPERTY_OWNER)) {
			signature("/ownerSignature", told.ownerSignature());
		}
	}

	@Override
	public String template() {
		return "property-key-receipt";
	}

	@Override
	public Map<String, Object> of(UUID caseId) {
		var file = register.of(caseId);
		var signed = book.findByCaseId(caseId).orElseThrow().signed();
		var model = new HashMap<String, Object>();
		model.put("person", people.entrusted(file.person()));
		model.put("number", file.number());
		put(model, "owner", signed.owner());
		put(model, "holder", signed.holder());
		put(model, "staff", signed.staff());
		put(model, "on", signed.at() == null ? null : SwedishTime.dateOf(signed.at()).toString());
		put(model, "staffSignature", drawn(signed.staffSignature()));
		put(model, "ownerSignature", drawn(signed.ownerSignature()));
		return model;
	}

	@Override
	public boolean isSigned(UUID caseId) {
		return book.findByCaseId(caseId).map(KeySafe::signed).map(Signed::staffSignature).isPresent();
	}

	private static void put(Map<String, Object> model, String name, @Nullable Object value) {
		if (value != null) {
			model.put(name, value);
		}
	}

	private static @Nullable Signature drawn(@Nullable String path) {
		return path == null ? null : new Signature(path);
	}

	private static void signature(String pointer, @Nullable String path) {
		if (path == null || path.isBlank()) {
			throw Refusal.invalid(pointer, "missing");
		}
		try {
			var unused = new Signature(path);
		}
		catch (IllegalArgumentException notDrawn) {
			throw Refusal.invalid(pointer, "not-a-signature");
		}
	}

}
