package se.larmnav.ui.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.ui.client.Problem;

/** A small municipality with a hole in its cover; it remembers what it was told. */
@Component
public class FakeOrganisationChanges implements OrganisationChangesApi {

	private static final Member FRIDA = new Member("frida.forste", "Frida Exempel", "1:e socialsekreterare");

	private static final Member RUT = new Member("rut.mottag", "Rut Exempel", "mottagssekreterare");

	/** What has been done, with the version that was named. */
	public final List<String> done = new ArrayList<>();

	/** What the next change is refused with. */
	public @Nullable Problem refusal;

	public @Nullable LoginWork login = new LoginWork(2, Fixed.today("13:58:00"), "login-unreachable");

	public int version = 7;

	@Override
	public Whole whole() {
		return new Whole(this.version,
				List.of(new Administration("avo", "Äldre samt vård- och omsorg", "ÄVO", "mottag-avo")), units(),
				areas(), staff(), lists().lists(), cover(),
				new Cover("trygghetsjouren", "Trygghetsjouren",
						List.of(new Responder("", "trygghetsjouren", "Trygghetsjouren", "031-390 06 40")), List.of(), 0,
						0),
				this.login, List.of("authority", "home-care", "night-patrol", "alarm-reception"), titles());
	}

	private static List<Unit> units() {
		return List.of(
				new Unit("trygghetsjouren", "Trygghetsjouren", "alarm-reception", "avo", "031-390 06 40", null,
						List.of(), null, false, "larm@goteborg.example"),
				new Unit("norr-dag", "Norr dag", "home-care", "avo", "031-390 06 44", null,
						List.of("every day 07:00-22:00"), null, false, null),
				new Unit("norr-natt", "Norr natt", "night-patrol", "avo", "031-390 06 46", null,
						List.of("every day 22:00-06:30"), LocalDate.parse("2026-08-03"), false, null));
	}

	private static List<Area> areas() {
		var units = new LinkedHashMap<String, String>();
		units.put("service", "norr-dag");
		units.put("day", "norr-dag");
		units.put("night", "norr-natt");
		return List.of(new Area("norr", "Norr", List.of("417", "418"), List.of("Torslanda"), units));
	}

	private static List<StaffMember> staff() {
		return List.of(
				new StaffMember("frida.forste", "Frida Exempel", "1:e socialsekreterare", List.of("reception"),
						List.of(), "avo", null, null, false),
				new StaffMember("hanna.hemtjanst", "Hanna Exempel", "undersköterska", List.of("home-care"),
						List.of("norr-dag"), null, "070-174 06 93", null, false));
	}

	private static List<Cover> cover() {
		return List.of(new Cover("norr", "Norr",
				List.of(new Responder("07:00-22:00", "norr-dag", "Norr dag", "031-390 06 44"),
						new Responder("22:00-07:00", "norr-natt", "Norr natt", "031-390 06 46")),
				List.of(new Hole("Norr natt", Fixed.at("2026-11-20", "06:30:00"), Fixed.at("2026-11-20", "07:00:00"),
						30)),
				395, 11_850));
	}

	private static Map<String, String> titles() {
		var titles = new LinkedHashMap<String, String>();
		titles.put("reception", "1:e socialsekreterare");
		titles.put("home-care", "undersköterska");
		titles.put("fee-administrator", "avgiftshandläggare");
		return titles;
	}

	@Override
	public List<Change> versions() {
		return List.of(new Change(7, Fixed.today("13:58:00"), "Adam Exempel", "UNIT", "CHANGED", "norr-natt"));
	}

	@Override
	public Lists lists() {
		return new Lists(this.version,
				List.of(new MailingList("mottag-avo", "Mottag ÄVO", "frida.forste", "Frida Exempel",
						List.of(RUT, FRIDA), LocalDate.parse("2026-10-05"), List.of("MEMBERS")),
						new MailingList("mottag-ffs", "Mottag FFS", "folke.forste", "Folke Exempel", List.of(RUT), null,
								List.of())),
				List.of(FRIDA, RUT), List.of());
	}

	@Override
	public Contacts contacts() {
		return new Contacts(this.version,
				List.of(new Contact("norr-dag", "Norr dag", "home-care", "031-390 06 44", LocalDate.parse("2026-10-12"),
						false, List.of("VERIFY")),
						new Contact("norr-natt", "Norr natt", "night-patrol", "031-390 06 46",
								LocalDate.parse("2026-08-03"), true, List.of("VERIFY"))),
				"3 månader", List.of("Trygghetsteamet", "Larmcentralen"));
	}

	@Override
	public Roles roles() {
		return new Roles(
				List.of(new RoleColumn("planner", "planerare", 4),
						new RoleColumn("fee-administrator", "avgiftshandläggare", 1),
						new RoleColumn("protected-access", "LVS Treserva", 2)),
				List.of(new Right("Arbetet ”Gå igenom alla som väntar på nycklar”", List.of("planner"), "steps")),
				List.of(new Apart(List.of("fee-administrator", "protected-access"), "PRO-FEE-12", null)));
	}

	private Made made(String what, @Nullable String version) {
		var refused = this.refusal;
		if (refused != null) {
			this.refusal = null;
			this.version++;
			throw refused;
		}
		this.done.add(what + " at " + version);
		return new Made(this.version);
	}

	@Override
	public Made addAdministration(@Nullable String version, Administration administration) {
		return made("add " + administration.id(), version);
	}

	@Override
	public Made changeAdministration(String id, @Nullable String version, Administration administration) {
		return made("change " + id + " " + administration.name(), version);
	}

	@Override
	public Made removeAdministration(String id, @Nullable String version) {
		return made("remove " + id, version);
	}

	@Override
	public Made addUnit(@Nullable String version, Unit unit) {
		return made("add " + unit.id(), version);
	}

	@Override
	public Made changeUnit(String id, @Nullable String version, Unit unit) {
		return made("change " + id + " " + unit.phone() + " " + unit.opening(), version);
	}

	@Override
	public Made removeUnit(String id, @Nullable String version) {
		return made("remove " + id, version);
	}

	@Override
	public Made addArea(@Nullable String version, Area area) {
		return made("add " + area.id(), version);
	}

	@Override
	public Made changeArea(String id, @Nullable String version, Area area) {
		return made("change " + id + " " + area.postcodes() + " " + area.units().get("night"), version);
	}

	@Override
	public Made removeArea(String id, @Nullable String version) {
		return made("remove " + id, version);
	}

	@Override
	public Made addStaffMember(@Nullable String version, StaffMember member) {
		return made("add " + member.user() + " " + member.roles() + " " + member.units(), version);
	}

	@Override
	public Made changeStaffMember(String user, @Nullable String version, StaffMember member) {
		return made("change " + user + " " + member.roles(), version);
	}

	@Override
	public Made removeStaffMember(String user, @Nullable String version) {
		return made("remove " + user, version);
	}

	@Override
	public Made addList(@Nullable String version, NewList list) {
		return made("add " + list.id(), version);
	}

	@Override
	public Made changeList(String id, @Nullable String version, ListHead list) {
		return made("change " + id + " " + list.owner(), version);
	}

	@Override
	public Made removeList(String id, @Nullable String version) {
		return made("remove " + id, version);
	}

	@Override
	public Made goThroughList(String id, @Nullable String version, Members members) {
		return made("members " + id + " " + members.members(), version);
	}

	@Override
	public Made verifyContact(String id, @Nullable String version, Verification verification) {
		return made("verify " + id + " " + verification.phone(), version);
	}

}
