package se.larmnav.standalone.demo;

import java.util.List;

/**
 * How an alarm went: what it was, and after how many minutes who did what. A minute of
 * zero never came: nobody was sent.
 */
record Course(String reason, String outcome, String action, int answered, int sentOut, int acknowledged, int onSite,
		int acted) {

	static final Course FALL = new Course("fall", "visited", "lifted", 1, 2, 4, 16, 31);

	static final Course TOILET = new Course("toilet", "visited", "toilet", 1, 2, 4, 16, 31);

	static final Course ILL = new Course("illness", "ambulance", "emergency", 1, 2, 4, 16, 31);

	static final Course WORRY = new Course("worry", "talked", "calmed", 1, 0, 0, 0, 0);

	static final Course MISTAKE = new Course("mistake", "no-action", "other", 1, 0, 0, 0, 0);

	/** Answered later than a municipality would promise. */
	static final Course LATE_ANSWER = new Course("worry", "talked", "calmed", 4, 0, 0, 0, 0);

	/** Carried out after more than an hour. */
	static final Course LATE = new Course("fall", "visited", "lifted", 1, 2, 4, 66, 81);

	private static final List<Course> USUAL = List.of(FALL, WORRY, TOILET, MISTAKE, ILL);

	/** One of the usual ones. */
	static Course usual(int n) {
		return USUAL.get(Math.floorMod(n, USUAL.size()));
	}

	boolean isSentOut() {
		return this.sentOut > 0;
	}

	/** When it is documented. */
	int closed() {
		return (isSentOut() ? this.acted : this.answered) + 4;
	}

}
