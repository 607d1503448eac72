package se.larmnav.cases.collecting;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.keys.HeldItem;
import se.larmnav.cases.keys.KeyHandover;
import se.larmnav.cases.keys.KeyRules;
import se.larmnav.contract.cases.KeysApi.CabinetPlace;
import se.larmnav.contract.cases.KeysApi.Collected;
import se.larmnav.contract.cases.KeysApi.Collection;
import se.larmnav.routine.Missing;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Collecting keys: each tried in its lock, signed for, and kept in the cabinet. */
@Service
@Transactional
class KeyCollecting {

	private final KeyHandover handover;

	private final KeyRules rules;

	private final Receipts receipts;

	private final Documents documents;

	KeyCollecting(KeyHandover handover, KeyRules rules, Receipts receipts, Documents documents) {
		this.handover = handover;
		this.rules = rules;
		this.receipts = receipts;
		this.documents = documents;
	}

	/**
	 * Records what was received and tried, with the signatures (GBG-KEY-15, GBG-KEY-16).
	 */
	Collected collect(UUID caseId, Collection told) {
		Caller.current().require("alarm-staff", "technician", "home-care");
		var file = handover.change(caseId);
		if (!file.state().isCollectable()) {
			throw Refusal.conflict("key-set-state").with("state", file.state());
		}
		var rule = rules.of(file);
		var missing = rule.missing(ItemReader.read(told.items(), rule));
		var held = told.items()
			.stream()
			.map((one) -> new HeldItem(one.kind(), label(rule, one.kind()), one.form(), one.status(), one.tried()))
			.toList();
		if (missing.isEmpty()) {
			var receipt = receipts.signed(file, rule, held, told);
			handover.complete(caseId, held, receipt);
			return new Collected(true, receipt, List.of());
		}
		var lacking = missing.stream().map(Missing::text).toList();
		handover.incomplete(caseId, held, lacking);
		return new Collected(false, null, lacking);
	}

	/**
	 * Registers the set in the key cabinet and files the receipt (GBG-KEY-18,
	 * GBG-KEY-19).
	 */
	void register(UUID caseId, CabinetPlace told) {
		Caller.current().require("planner");
		var file = handover.change(caseId);
		var cabinet = Fields.text("/cabinet", told.cabinet(), 100);
		handover.keep(caseId, cabinet, Fields.text("/keyNumber", told.keyNumber(), 40));
		if (file.receipt() != null) {
			documents.file(file.receipt(), receipts.filedIn());
		}
	}

	private static String label(KeyRules.Of rule, String kind) {
		return rule.item(kind).map(KeyItem::label).orElse(kind);
	}

}
