package se.larmnav.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Platform;
import se.larmnav.standalone.Running;
import se.larmnav.standalone.Screen;
import se.larmnav.standalone.demo.Walk.Halt;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a story of the main job begins with: a municipality, somebody made up who lives
 * there, and its staff's screens.
 */
final class Story implements AutoCloseable {

	/** The longest page that there is. */
	private static final int WHOLE = 100;

	private final Town town;

	private final Browser browser;

	private final SipHome devices;

	private final List<Screen> screens = new ArrayList<>();

	private Story(Town town, Browser browser, SipHome devices) {
		this.town = town;
		this.browser = browser;
		this.devices = devices;
	}

	static Story in(String alias, Browser browser) throws Exception {
		return new Story(Running.town(alias), browser, new SipHome(platform().settings().port("sip")));
	}

	static Platform platform() throws Exception {
		return Running.platform();
	}

	Town town() {
		return this.town;
	}

	SipHome devices() {
		return this.devices;
	}

	/** The area in which the story happens. */
	AlarmArea area() {
		return this.town.areas().getFirst();
	}

	/** Somebody who has not been in a story before. */
	MadeUpPerson person(int n) {
		var seed = UUID.nameUUIDFromBytes(this.town.alias().getBytes(StandardCharsets.UTF_8)).hashCode();
		var postcode = area().postcodes().getFirst();
		return MadeUpPerson.of(n, seed, postcode.contains(" ") ? postcode : postcode + " 10", area().name());
	}

	/** As a list shows the name. */
	static String listed(MadeUpPerson person) {
		return person.familyName() + ", " + person.givenName();
	}

	/** The person's case, brought as far as that by the staff with their own tokens. */
	UUID walked(MadeUpPerson person, int n, Halt until) throws Exception {
		var walk = new Walk(this.town, area(), person, controller(n), this.devices);
		for (var act : walk.acts(Instant.now(), until)) {
			act.work().at(platform().time().now());
		}
		return walk.caseId();
	}

	/** What the case's history says, oldest first. */
	String history(UUID caseId) {
		return this.town.desk(Role.DECISION_MAKER)
			.cases()
			.timeline(caseId, null, WHOLE)
			.items()
			.reversed()
			.stream()
			.map(CasesApi.TimelineEntry::text)
			.collect(Collectors.joining("\n"));
	}

	/** The names of the watches that are kept over a case. */
	List<String> watches(UUID caseId) {
		return view(caseId).watches().stream().map(CasesApi.WatchPart::name).toList();
	}

	/** Where each assignment of a case stands, by its kind. */
	List<String> assignments(UUID caseId) {
		return view(caseId).assignments().stream().map(one -> one.kind() + " " + one.state()).toList();
	}

	private CasesApi.CaseView view(UUID caseId) {
		return this.town.desk(Role.DECISION_MAKER).cases().open(caseId);
	}

	/** What somebody has to do in a case, as their list says it. */
	List<String> todo(String user, UUID caseId) {
		var list = this.town.deskOf(user).work().mine();
		return Stream.of(list.muchDelayed(), list.delayed(), list.today(), list.soon())
			.flatMap(List::stream)
			.filter(item -> caseId.equals(item.caseId()))
			.map(WorkApi.WorkItem::text)
			.toList();
	}

	/** What somebody has been told about a case. */
	List<String> told(String user, UUID caseId) {
		return this.town.deskOf(user)
			.work()
			.messages(false)
			.stream()
			.filter(message -> message.caseId().equals(caseId))
			.map(WorkApi.Message::subject)
			.toList();
	}

	/** The identity of a device that no other home has. */
	String controller(int n) {
		return "%04d%05d".formatted(Math.floorMod(this.town.alias().hashCode(), 9000) + 1000, 70_000 + n);
	}

	/** Somebody sits down at a desk. */
	Screen desk(String user) throws Exception {
		return kept(this.browser.desk(address(), user));
	}

	/** Somebody takes up a phone. */
	Screen phone(String user) throws Exception {
		return kept(this.browser.phone(address(), user));
	}

	/** Who may be sent to alarms in the unit of this name. */
	String responder(String unitName) {
		return this.town.staff()
			.stream()
			.filter(member -> this.town.unitsOf(member).contains(unitName))
			.filter(member -> member.roles().contains(Role.HOME_CARE))
			.map(StaffMember::user)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody in " + unitName));
	}

	/** No service has written anything in its log by which the person can be known. */
	void leavesNothingPersonalInTheLogs(MadeUpPerson person) throws Exception {
		var number = person.personalNumber();
		var marks = List.of(number, number.substring(2), number.substring(0, 8) + "-" + number.substring(8),
				person.familyName() + ", ", person.givenName() + " " + person.familyName(), person.phone());
		try (var logs = Files.list(platform().settings().folder().resolve("logs"))) {
			for (var log : logs.toList()) {
				assertThat(Files.readString(log)).as(log.getFileName().toString()).doesNotContain(marks);
			}
		}
	}

	private String address() throws Exception {
		return platform().address(this.town.alias());
	}

	private Screen kept(Screen screen) {
		this.screens.add(screen);
		return screen;
	}

	@Override
	public void close() {
		this.screens.forEach(Screen::close);
		this.devices.close();
	}

}
