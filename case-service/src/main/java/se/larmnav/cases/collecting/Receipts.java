package se.larmnav.cases.collecting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.documents.NewDocument;
import se.larmnav.cases.documents.Paper;
import se.larmnav.cases.documents.Signature;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.keys.HeldItem;
import se.larmnav.cases.keys.KeyRules;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.Keys;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.KeysApi.Collection;
import se.larmnav.routine.access.KeyReceipt.Signer;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Key receipts (nyckelkvittenser): prepared to be brought along, and signed by both. */
@Component
class Receipts implements Paper {

	private static final String TEMPLATE = "key-receipt";

	private final Keys keys;

	private final KeyRules rules;

	private final Documents documents;

	private final CaseRegister register;

	private final People people;

	private final java.time.Clock clock;

	Receipts(Keys keys, KeyRules rules, Documents documents, CaseRegister register, People people,
			java.time.Clock clock) {
		this.keys = keys;
		this.rules = rules;
		this.documents = documents;
		this.register = register;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String template() {
		return TEMPLATE;
	}

	/** To be filled in by hand where there is no glass to sign on. */
	@Override
	public Map<String, Object> of(UUID caseId) {
		var set = keys.of(caseId).orElseThrow();
		var empty = rules.of(set)
			.items()
			.stream()
			.map((item) -> new HeldItem(item.kind(), item.label(), null, "", null))
			.toList();
		return shown(set, empty);
	}

	/** The receipt that both have signed, in as many copies as the routine says. */
	UUID signed(KeySetFile set, KeyRules.Of rule, List<HeldItem> held, Collection told) {
		var model = shown(set, held);
		model.put("copies", rule.receipt().copies());
		if (rule.receipt().signedBy().contains(Signer.STAFF)) {
			model.put("staffSignature", signature("/staffSignature", told.staffSignature()));
		}
		if (rule.receipt().signedBy().contains(Signer.INDIVIDUAL)) {
			model.put("individualSignature", signature("/individualSignature", told.individualSignature()));
		}
		model.put("receivedFrom", Fields.text("/receivedFrom", told.receivedFrom(), 200));
		model.put("staff", Caller.current().name());
		model.put("on", SwedishTime.dateOf(clock.instant()).toString());
		return documents.make(new NewDocument(set.caseId(), TEMPLATE, Texts.national().of(Section.DOCUMENTS, TEMPLATE),
				Texts.national().of(Section.REGISTERS, "awaiting-keys"), true, model));
	}

	/** The register where signed receipts are kept. */
	String filedIn() {
		return Texts.national().of(Section.REGISTERS, "key-receipts");
	}

	private Map<String, Object> shown(KeySetFile set, List<HeldItem> items) {
		var file = register.of(set.caseId());
		var model = new HashMap<String, Object>();
		model.put("person", people.entrusted(file.person()));
		model.put("number", file.number());
		model.put("items",
				items.stream()
					.map((one) -> new KeySetFile.Item(one.kind(), one.label(), one.form(), one.status(), one.tried()))
					.toList());
		return model;
	}

	static Signature signature(String pointer, @Nullable String path) {
		if (path == null || path.isBlank()) {
			throw Refusal.invalid(pointer, "missing");
		}
		try {
			return new Signature(path);
		}
		catch (IllegalArgumentException notDrawn) {
			throw Refusal.invalid(pointer, "not-a-signature");
		}
	}

}
