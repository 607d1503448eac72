package se.larmnav.ui.keys;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.select.Select;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.Appointment;
import se.larmnav.contract.tenants.OrganisationApi.Unit;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Books when the keys are collected, and by which unit. */
public class BookKeysDialog extends FormDialog {

	private static final int PROPOSED_HOUR = 9;

	public BookKeysDialog(UUID caseId, KeysApi keys, List<Unit> units, Swedish swedish, Runnable done) {
		super(text("keys.book.title"));
		var at = required("at", SwedishComponents.dateTime(text("keys.book.at")), text("keys.book.at.missing"));
		at.setValue(tomorrow(swedish));
		at.setMin(swedish.today().atStartOfDay());
		var unit = new Select<Unit>();
		unit.setLabel(text("keys.book.unit"));
		unit.setItems(units);
		unit.setItemLabelGenerator(Unit::name);
		unit.setVisible(!units.isEmpty());
		field("unit", unit);
		says(text("keys.book.says"));
		submit(text("keys.book.do"),
				() -> keys.book(caseId, new Appointment(at.getValue().atZone(PlatformClock.ZONE).toInstant(),
						unit.isEmpty() ? null : unit.getValue().id())),
				done);
	}

	private static LocalDateTime tomorrow(Swedish swedish) {
		return swedish.today().plusDays(1).atTime(PROPOSED_HOUR, 0);
	}

}
