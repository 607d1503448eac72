package se.larmnav.contract.cases;

/**
 * The names of what may be done in a case: what {@code may}, a next step and a piece of
 * work name, and what the case page has a form for.
 */
public final class Operation {

	public static final String NOTE = "note";

	/** Write that the service could not be carried out. */
	public static final String OBSTACLE = "obstacle";

	/** Keep a form that has come back signed. */
	public static final String KEEP_FORM = "keep-form";

	/** Make an extract of the journals. */
	public static final String EXTRACT = "extract";

	/** Record that the alarm plan has been printed. */
	public static final String PRINT_PLAN = "print-plan";

	/** Confirm that the alarm plan is up to date. */
	public static final String REVIEW_PLAN = "review-plan";

	/** Name the person's contact person. */
	public static final String CONTACT_PERSON = "contact-person";

	/** Write a risk analysis, and confirm that one has been read. */
	public static final String RISK_ANALYSIS = "risk-analysis";

	public static final String READ_RISK = "read-risk";

	/** Hand the case to a decision-maker. */
	public static final String HAND_OVER = "hand-over";

	/** Hand the case to another administration. */
	public static final String TRANSFER = "transfer";

	/** State in which alarm area the home lies. */
	public static final String PLACE = "place";

	/** Add a relative or close person, and for what they may be turned to. */
	public static final String ADD_RELATIVE = "add-relative";

	public static final String INFORM = "inform";

	public static final String INVESTIGATE = "investigate";

	public static final String DECIDE = "decide";

	/** Assess that it cannot wait. */
	public static final String ASSESS_URGENT = "assess-urgent";

	/** The person takes the application back. */
	public static final String WITHDRAW = "withdraw";

	/** Tell that the person needs something else. */
	public static final String REPORT_CHANGE = "report-change";

	/** Start the ending of the alarm. */
	public static final String START_ENDING = "start-ending";

	/** Revoke what was granted, on a ground of its reservation. */
	public static final String REVOKE = "revoke";

	public static final String END_DECISION = "end-decision";

	/** Say something new in the document of an assignment that runs. */
	public static final String UPDATE_ASSIGNMENT = "update-assignment";

	/** End an assignment, on the delegation that the routine names. */
	public static final String END_ASSIGNMENT = "end-assignment";

	/** Ask in which area the home lies. */
	public static final String ASK_AREA = "ask-area";

	/** Grant one more service item in a decision that runs. */
	public static final String ADD_ITEM = "add-item";

	public static final String LOCK = "lock";

	public static final String SEND = "send";

	public static final String RECEIVE = "receive";

	public static final String DISTRIBUTE = "distribute";

	public static final String ACKNOWLEDGE = "acknowledge";

	/** Log a contact about keys. */
	public static final String CONTACT = "contact";

	/** Mark as gone through in the week's review. */
	public static final String REVIEW = "review";

	/** Book the collection of keys. */
	public static final String BOOK_KEYS = "book-keys";

	public static final String COLLECT_KEYS = "collect-keys";

	/** Register the set in the key cabinet. */
	public static final String REGISTER_KEYS = "register-keys";

	/** Tell that something is wrong with the device. */
	public static final String REPORT_FAULT = "report-fault";

	/** Say that the lock has been changed. */
	public static final String LOCK_CHANGED = "lock-changed";

	/** Ask where a key safe may be put, and agree on it. */
	public static final String ASK_PLACEMENT = "ask-placement";

	public static final String AGREE_PLACEMENT = "agree-placement";

	/** Agree on an alarm without keys, until a day. */
	public static final String AGREE_WITHOUT_KEYS = "agree-without-keys";

	public static final String APPROVE_WITHOUT_KEYS = "approve-without-keys";

	public static final String ALARM_PLAN = "alarm-plan";

	/** Say klart för installation. */
	public static final String READY = "ready";

	/** The property owner's answer about a key safe. */
	public static final String OWNER_ANSWER = "owner-answer";

	/** The person does not want a key safe. */
	public static final String REFUSE_KEY_SAFE = "refuse-key-safe";

	public static final String BOOK_KEY_SAFE = "book-key-safe";

	public static final String MOUNT_KEY_SAFE = "mount-key-safe";

	public static final String DOCUMENT_KEY_SAFE = "document-key-safe";

	public static final String BOOK_INSTALLATION = "book-installation";

	/** The coverage is not enough where the alarm must be. */
	public static final String NOT_COVERED = "not-covered";

	/** The device has been put up; its test alarm is awaited. */
	public static final String DEVICE = "device";

	/** Say installerat. */
	public static final String COMPLETE_INSTALLATION = "complete-installation";

	private Operation() {
	}

}
