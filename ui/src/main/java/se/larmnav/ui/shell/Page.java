package se.larmnav.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

import se.larmnav.contract.cases.WorkApi.Counts;
import se.larmnav.ui.part.Icon;

import static se.larmnav.ui.text.Texts.text;

/** The pages that the navigation leads to, in its order, and for which roles. */
public enum Page {

	BOARD("larmbord", Icon.BELL, none -> 0, "operator"), HAND_OVER("overlamning", Icon.USERS, none -> 0, "operator"),
	HISTORY("larmhistorik", Icon.SEARCH, none -> 0, "operator"),
	ROUTINES("rutiner", Icon.BOOK, none -> 0, "tenant-administrator"),
	AWAITING_KEYS("invantar-nycklar", Icon.KEY, Counts::awaitingKeys, "planner", "alarm-staff"),
	INSTALLATIONS("att-installera", Icon.GEAR, Counts::readyForInstallation, "technician", "planner"),
	SUPERVISION("overvakning", Icon.CLOCK, none -> 0, "technician", "operator"),
	ASSIGNMENTS("uppdrag", Icon.DOC, Counts::assignments, "planner", "technician", "visit-planner"),
	UNIT("larm", Icon.BELL, none -> 0, "alarm-staff", "home-care", "unit-head"),
	HOME_TESTS("provlarm", Icon.CHECK, none -> 0, "home-care", "alarm-staff", "visit-planner", "technician"),
	WORK("mitt-arbete", Icon.LIST, Counts::work, "decision-maker", "reception", "planner", "technician",
			"visit-planner", "unit-head", "on-call-leader", "fee-administrator", "protected-access", "alarm-staff"),
	DECISIONS("beslut-att-folja", Icon.BOOK, none -> 0, "decision-maker", "reception", "unit-head"),
	LEAD_TIMES("ledtider", Icon.CLOCK, none -> 0, "decision-maker", "reception", "unit-head"),
	NEW_APPLICATION("ny-ansokan", Icon.PLUS, none -> 0, "decision-maker", "on-call-leader"),
	TENANTS("platform", Icon.ORG, none -> 0, OperatorsBorder.ROLE),
	MESSAGES("meddelanden", Icon.INBOX, Counts::messages, "decision-maker", "reception", "planner", "technician",
			"visit-planner", "unit-head", "on-call-leader", "fee-administrator", "protected-access", "alarm-staff"),
	OUTAGES("driftfel", Icon.ALERT, none -> 0, "operator", "technician", "unit-head", "on-call-leader"),
	UNANSWERED("larm-utan-svar", Icon.BELL, none -> 0, "on-call-leader", "operator"), SUBSTITUTES("larm-ur-funktion",
			Icon.OFFLINE, none -> 0, "home-care", "alarm-staff", "visit-planner", "technician", "operator"),
	CHAIN_TESTS("provsamtal", Icon.PHONE, none -> 0, "operator", "technician"),
	DEVIATIONS("avvikelser", Icon.PENCIL, none -> 0, "home-care", "alarm-staff", "operator", "unit-head", "technician",
			"on-call-leader", "visit-planner"),
	STATISTICS("statistik", Icon.LIST, none -> 0, "unit-head", "on-call-leader", "operator", "tenant-administrator"),
	RESERVE_LISTS("reservlistor", Icon.DOC, none -> 0, "home-care", "alarm-staff", "unit-head"),
	DOCUMENTS("rutiner-och-dokument", Icon.BOOK, none -> 0, "decision-maker", "reception", "planner", "alarm-staff",
			"technician", "visit-planner", "operator", "home-care", "unit-head", "on-call-leader", "fee-administrator",
			"protected-access", "tenant-administrator"),
	PROMISES("garantier", Icon.CLOCK, none -> 0, "tenant-administrator"),
	TEXTS("texter", Icon.DOC, none -> 0, "tenant-administrator"),
	ORGANISATION("organisation", Icon.ORG, none -> 0, "tenant-administrator"),
	STAFF("personal", Icon.USERS, none -> 0, "tenant-administrator"),
	LISTS("sandlistor", Icon.LIST, none -> 0, "tenant-administrator", "reception", "on-call-leader", "technician"),
	CONTACTS("kontaktlista", Icon.PHONE, none -> 0, "tenant-administrator", "technician", "operator"),
	ROLES("roller", Icon.LOCK, none -> 0, "tenant-administrator"),
	INTEGRATIONS("integrationer", Icon.GEAR, none -> 0, "tenant-administrator"),
	TAKE_OVER("overtagande", Icon.INBOX, none -> 0, "tenant-administrator"),
	EXPORTS("export", Icon.CABINET, none -> 0, "tenant-administrator");

	private final String path;

	private final Icon icon;

	private final ToIntFunction<Counts> count;

	private final List<String> roles;

	Page(String path, Icon icon, ToIntFunction<Counts> count, String... roles) {
		this.path = path;
		this.icon = icon;
		this.count = count;
		this.roles = List.of(roles);
	}

	/** The pages of the person who is logged in. */
	static List<Page> mine() {
		return Arrays.stream(values()).filter(page -> Who.has(page.roles.toArray(String[]::new))).toList();
	}

	/**
	 * Where the person's day begins: who is sent to alarms sees them first, whatever else
	 * he does.
	 */
	static Page start() {
		return Who.has("home-care") ? UNIT : mine().stream().findFirst().orElse(WORK);
	}

	public String path() {
		return this.path;
	}

	Icon icon() {
		return this.icon;
	}

	/** Whose navigation has it. */
	public List<String> roles() {
		return this.roles;
	}

	public String title() {
		return text("nav." + this.path);
	}

	/** Whether nothing waits there that case-service would count. */
	boolean countsNothing() {
		return this == BOARD || this == HAND_OVER || this == HISTORY || this == SUPERVISION || this == HOME_TESTS
				|| this == ROUTINES || this == DECISIONS || this == LEAD_TIMES || this == TENANTS
				|| this.compareTo(MESSAGES) > 0;
	}

	int count(Counts counts) {
		return this.count.applyAsInt(counts);
	}

}
