package se.larmnav.ui.cases;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.cases.KeysApi.KeyItem;
import se.larmnav.contract.cases.KeysApi.KeySetView;
import se.larmnav.contract.cases.KeysApi.WithoutKeysPart;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** The key set, item by item, and where it hangs. */
class KeySetPanel extends Panel {

	KeySetPanel(KeySetView keys, Swedish swedish) {
		super(text("case.nycklar"));
		setId(Anchors.Section.KEYS.id());
		end(text(keys.complete() ? "keys.complete" : "keys.incomplete"));
		var facts = Facts.atEnds();
		keys.items().forEach(item -> facts.fact(name(item), words(item)));
		if (keys.appointment() != null) {
			facts.fact(text("keys.booked"), swedish.dayAndTime(keys.appointment()));
		}
		else if (keys.nextContact() != null) {
			facts.fact(text("keys.next-contact"), swedish.shortDay(keys.nextContact()));
		}
		if (keys.keyNumber() != null) {
			facts.fact(text("keys.cabinet"), text("keys.cabinet.place", keys.keyNumber(), keys.cabinet()));
		}
		if (keys.lockChange() != null) {
			facts.fact(text("lock-changed.on"), swedish.day(keys.lockChange().on()))
				.fact(text("lock-changed.by"),
						keys.lockChange().reportedBy() + ", " + swedish.dayAndTime(keys.lockChange().reportedAt()));
		}
		add(facts);
		if (keys.withoutKeys() != null) {
			add(withoutKeys(keys.withoutKeys(), swedish));
		}
		if (keys.receipt() != null) {
			add(DocumentLink.of(keys.receipt(), text("keys.receipt")));
		}
	}

	private static Div withoutKeys(WithoutKeysPart agreed, Swedish swedish) {
		var facts = new Facts().fact(text("without-keys.last-day"), swedish.day(agreed.lastDay()))
			.fact(text("without-keys.reason"), agreed.reason())
			.fact(text("without-keys.lock-opening"), agreed.lockOpening())
			.fact(text("without-keys.costs"), agreed.costs())
			.fact(text("without-keys.approved-by"), agreed.approvedBy());
		return new Div(Line.strong(text("without-keys.title")), facts,
				DocumentLink.of(agreed.document(), text("without-keys.document")));
	}

	private static String name(KeyItem item) {
		return (item.label() != null) ? item.label() : textOr("key.kind." + item.kind(), item.kind());
	}

	private static String words(KeyItem item) {
		var status = textOr("key.status." + item.status(), item.status());
		if (!"HANDED_OVER".equals(item.status()) || item.form() == null) {
			return status;
		}
		var form = textOr("key.form." + item.form(), item.form());
		return "FAILED".equals(item.tried()) ? text("key.failed", status, form) : text("key.works", status, form);
	}

}
