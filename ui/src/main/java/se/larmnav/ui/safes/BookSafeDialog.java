package se.larmnav.ui.safes;

import java.util.UUID;

import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeySafesApi.Booking;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Who mounts the key safe and how, on the same visit as the alarm. */
public class BookSafeDialog extends FormDialog {

	public BookSafeDialog(UUID caseId, KeySafesApi safes, Swedish swedish, Runnable done) {
		super(text("safe.book.title"));
		var mounting = required("mounting",
				Choosing.one(text("safe.mounting"), "safe.mounting", "STAIRWELL_BRACKET", "FACADE"),
				text("safe.mounting.missing"));
		var by = required("by", Choosing.one(text("safe.by"), "safe.by", "SELF", "EXTERNAL_TECHNICIAN"),
				text("safe.by.missing"));
		var at = required("at", SwedishComponents.dateTime(text("safe.at")), text("safe.at.missing"));
		at.setMin(swedish.today().atStartOfDay());
		says(text("safe.book.says"));
		submit(text("safe.book.do"), () -> safes.book(caseId,
				new Booking(mounting.getValue(), by.getValue(), at.getValue().atZone(PlatformClock.ZONE).toInstant())),
				done);
	}

}
