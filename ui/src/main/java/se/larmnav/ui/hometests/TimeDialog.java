package se.larmnav.ui.hometests;

import se.larmnav.contract.alarms.HomeTestsApi;
import se.larmnav.contract.alarms.HomeTestsApi.HomeTest;
import se.larmnav.contract.alarms.HomeTestsApi.Time;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Moves a test alarm to another time of the group's schedule. */
class TimeDialog extends FormDialog {

	TimeDialog(HomeTest test, HomeTestsApi tests, Runnable done) {
		super(text("home-test.plan"));
		var time = required("at", SwedishComponents.dateTime(text("home-test.time")), text("home-test.time.missing"));
		time.setValue(test.plannedFor().atZone(PlatformClock.ZONE).toLocalDateTime());
		submit(text("action.save"),
				() -> tests.plan(test.id(), new Time(time.getValue().atZone(PlatformClock.ZONE).toInstant())), done);
	}

}
