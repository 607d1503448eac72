package se.larmnav.routine.history.alarm;

import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.history.Course;
import se.larmnav.routine.history.Judge;
import se.larmnav.routine.history.Recorded;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.text.Sentences;

/**
 * Judges alarms: where they stand, to whom they go and go on, and what was promised. What
 * the routine itself brings about is found anew by the rules that the alarm reception
 * obeys; what people did stays as it was, at the time at which it was.
 */
public final class AlarmJudge implements Judge {

	static final Sentences SENTENCES = Sentences.beside(AlarmJudge.class, "alarm_sv.properties");

	private final Course course;

	private final Organisation organisation;

	private final Promise.Declared declared;

	public AlarmJudge(Course course, Organisation organisation, Promise.Declared declared) {
		this.course = course;
		this.organisation = organisation;
		this.declared = declared;
	}

	@Override
	public void judge(Recorded recorded) {
		if (recorded instanceof RecordedAlarm alarm) {
			new AlarmCourse(new Spoken(this.course, alarm), alarm, this.organisation, this.declared).begin();
		}
	}

}
