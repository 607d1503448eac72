package se.larmnav.ui.fake;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets things happen in the preview that somebody else does. */
@RestController
class FakeControls {

	private final FakeAlarms alarms;

	private final FakeRoutines routines;

	FakeControls(FakeAlarms alarms, FakeRoutines routines) {
		this.alarms = alarms;
		this.routines = routines;
	}

	/** A colleague changes the draft that is on the screen. */
	@GetMapping("/fejk/rutin")
	void routine(@RequestParam String weeks) {
		this.routines.of(FakeRoutines.MINE).changedBy("Per Öberg", FakeRoutines.FIVE_WEEKS, weeks + " weeks");
	}

	@GetMapping("/fejk/ring")
	void ring(@RequestParam int from, @RequestParam int to) {
		for (var i = from; i <= to; i++) {
			this.alarms.ring(i, "P1", "Test Person" + i);
		}
	}

	@GetMapping("/fejk/ner")
	void down(@RequestParam boolean down) {
		this.alarms.down = down;
	}

	@GetMapping("/fejk/svara")
	void answered(@RequestParam int number) {
		this.alarms.answeredBy(Fixed.id(number), "Björn L", "14:02:52");
	}

	@GetMapping("/fejk/om")
	void again() {
		this.alarms.reset();
	}

	/** Only this alarm is with the unit, so far along. */
	@GetMapping("/fejk/enhet")
	void unit(@RequestParam int number, @RequestParam String steps) {
		this.alarms.alarms.keySet().removeIf(id -> !id.equals(Fixed.id(number)));
		var alarm = this.alarms.alarm(Fixed.id(number)).answered(FakeAlarms.ME, "14:03:00").sent("14:04:00", null);
		if (steps.length() > 0) {
			alarm.step("ACKNOWLEDGED", Fixed.today("14:05:12"), steps.startsWith("b") ? "Björn L" : "Sara Toll");
		}
		if (steps.length() > 1) {
			alarm.onTheWay("14:06:00");
		}
		if (steps.length() > 2) {
			alarm.onSite("14:21:00");
		}
		this.alarms.moved();
	}

	@GetMapping("/fejk/tom")
	void nothing() {
		this.alarms.alarms.clear();
		this.alarms.moved();
	}

	@GetMapping("/fejk/avvikelse")
	void breach() {
		this.alarms.breach();
	}

}
