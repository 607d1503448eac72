package se.larmnav.cases.collecting;

import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.documents.NewDocument;
import se.larmnav.cases.keys.KeyHandover;
import se.larmnav.cases.keys.KeySetState;
import se.larmnav.cases.keys.NewKeyException;
import se.larmnav.cases.keys.WithoutKeysAgreements;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Agreeing on an alarm without keys: the signed plan, and whoever approves it. */
@Service
@Transactional
class WithoutKeysPaper {

	private static final String TEMPLATE = "plan-without-keys";

	private final KeyHandover handover;

	private final WithoutKeysAgreements agreements;

	private final Documents documents;

	private final CaseRegister register;

	private final People people;

	private final Applications applications;

	private final Clock clock;

	WithoutKeysPaper(KeyHandover handover, WithoutKeysAgreements agreements, Documents documents, CaseRegister register,
			People people, Applications applications, Clock clock) {
		this.handover = handover;
		this.agreements = agreements;
		this.documents = documents;
		this.register = register;
		this.people = people;
		this.applications = applications;
		this.clock = clock;
	}

	/** Only what is urgent may do without keys (GBG-URG-06). */
	void agree(UUID caseId, KeysApi.WithoutKeys told) {
		Caller.current().require("planner", "alarm-staff");
		var set = handover.change(caseId);
		var rule = agreements.rule(set).orElseThrow(() -> Refusal.conflict("not-used-here"));
		if (applications.ofCase(caseId).filter(ApplicationFile::urgent).isEmpty()) {
			throw Refusal.conflict("not-urgent");
		}
		if (!set.state().mayBecome(KeySetState.EXCEPTION_NO_KEYS)) {
			throw Refusal.conflict("key-set-state").with("state", set.state());
		}
		ExceptionReader.check(told, rule, SwedishTime.dateOf(clock.instant()));
		agreements.agree(caseId, new NewKeyException(told.reason().strip(), told.lastDay(), told.lockOpening().strip(),
				told.costs().strip(), told.other(), signed(caseId, told)));
	}

	/** Whoever may approve does. */
	void approve(UUID caseId) {
		handover.change(caseId);
		agreements.approve(caseId);
	}

	/** Whether the alarm may be installed without keys today. */
	boolean allows(UUID caseId) {
		return agreements.allows(caseId, SwedishTime.dateOf(clock.instant()));
	}

	private UUID signed(UUID caseId, KeysApi.WithoutKeys told) {
		var file = register.of(caseId);
		var model = new HashMap<String, Object>();
		model.put("person", people.entrusted(file.person()));
		model.put("number", file.number());
		model.put("agreement", told);
		model.put("other", told.other() == null ? "" : told.other());
		model.put("staff", Caller.current().name());
		model.put("on", SwedishTime.dateOf(clock.instant()).toString());
		model.put("staffSignature", Receipts.signature("/staffSignature", told.staffSignature()));
		model.put("individualSignature", Receipts.signature("/individualSignature", told.individualSignature()));
		return documents.make(new NewDocument(caseId, TEMPLATE, Texts.national().of(Section.DOCUMENTS, TEMPLATE),
				Texts.national().of(Section.REGISTERS, "key-receipts"), true, model));
	}

}
