package se.larmnav.contract.tenants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import se.larmnav.contract.Versioned;

/**
 * A municipality's organisation whole, and changes of it. Each change makes a new version
 * and is checked with the routine first (409 {@code organisation-has-errors} with
 * {@code findings}). Whoever changes gives back the version that was read as
 * {@code If-Match}; when somebody else was first the answer is 412
 * {@code changed-meanwhile} with {@code changes}: what, by whom and when.
 */
@HttpExchange("/api/tenant/v1/organisation")
public interface OrganisationChangesApi {

	/** The organisation as it is now, for its administrator. */
	@GetExchange("/whole")
	Whole whole();

	/** The latest changes, newest first. */
	@GetExchange("/versions")
	List<Change> versions();

	/** Adds an administration. */
	@PostExchange("/administrations")
	Made addAdministration(@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Administration administration);

	/** Changes an administration. */
	@PutExchange("/administrations/{id}")
	Made changeAdministration(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Administration administration);

	/** Takes an administration away that nothing belongs to. */
	@DeleteExchange("/administrations/{id}")
	Made removeAdministration(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version);

	/** Adds a unit. */
	@PostExchange("/units")
	Made addUnit(@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Unit unit);

	/** Another telephone number must be verified anew. */
	@PutExchange("/units/{id}")
	Made changeUnit(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Unit unit);

	/** Takes a unit away that nothing points at. */
	@DeleteExchange("/units/{id}")
	Made removeUnit(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version);

	/** Adds an alarm area. */
	@PostExchange("/areas")
	Made addArea(@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Area area);

	/** Changes an alarm area. */
	@PutExchange("/areas/{id}")
	Made changeArea(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Area area);

	/** Takes an alarm area away. */
	@DeleteExchange("/areas/{id}")
	Made removeArea(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version);

	/** Adds a member of staff, who may log in when the login has followed. */
	@PostExchange("/staff")
	Made addStaffMember(@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody StaffMember member);

	/** The login follows, at once or when it can be reached. */
	@PutExchange("/staff/{user}")
	Made changeStaffMember(@PathVariable String user,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody StaffMember member);

	/**
	 * The member leaves the mailing lists too. Whoever keeps a list must hand it over
	 * first (409 {@code keeps-a-list}).
	 */
	@DeleteExchange("/staff/{user}")
	Made removeStaffMember(@PathVariable String user,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version);

	/** The mailing lists, for whoever keeps one and for the administrator. */
	@GetExchange("/lists")
	Lists lists();

	/** Adds a mailing list with whoever keeps it. */
	@PostExchange("/lists")
	Made addList(@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody NewList list);

	/** Its name and who keeps it; its members are the owner's. */
	@PutExchange("/lists/{id}")
	Made changeList(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody ListHead list);

	/** Takes a mailing list away that no step writes to. */
	@DeleteExchange("/lists/{id}")
	Made removeList(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version);

	/** Says who is on the list, which has been gone through by that; its owner alone. */
	@PutExchange("/lists/{id}/members")
	Made goThroughList(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Members members);

	/** The numbers by which alarm reception and performers reach each other. */
	@GetExchange("/contacts")
	Contacts contacts();

	/** The number has been tried today; another than the one that is kept replaces it. */
	@PostExchange("/units/{id}/verifications")
	Made verifyContact(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Verification verification);

	/** What each role may do here: what the routine gives it, and who has it. */
	@GetExchange("/roles")
	Roles roles();

	/**
	 * The organisation whole.
	 *
	 * @param version for If-Match
	 * @param cover each alarm area around the clock for thirteen months
	 * @param reception the same for whoever answers alarms
	 * @param login what the login has not been told yet; null when it is as it should
	 * @param kinds what a unit can be
	 * @param roles what a member of staff can have, with the municipality's titles
	 */
	record Whole(int version, List<Administration> administrations, List<Unit> units, List<Area> areas,
			List<StaffMember> staff, List<MailingList> lists, List<Cover> cover, Cover reception,
			@Nullable LoginWork login, List<String> kinds, Map<String, String> roles) implements Versioned {
	}

	/** A new version. */
	record Made(int version) implements Versioned {
	}

	/**
	 * @param id a short name of a-z, 0-9 and '-', which the routine can name
	 * @param reception the mailing list of its reception
	 */
	record Administration(String id, String name, String shortName, @Nullable String reception) {
	}

	/**
	 * @param kind such as home-care
	 * @param opening such as "every day 07:00-22:00"; none means around the clock
	 * @param verified when the number was last tried; what is sent is not read
	 * @param external whether its staff is employed by somebody else
	 * @param email to where what the routine sends by e-mail goes
	 */
	record Unit(String id, String name, String kind, String administration, @Nullable String phone,
			@Nullable String partOf, List<String> opening, @Nullable LocalDate verified, boolean external,
			@Nullable String email) {
	}

	/**
	 * @param postcodes "341 30", or a beginning such as "417"
	 * @param units the unit by what it does: service, day, night, head
	 */
	record Area(String id, String name, List<String> postcodes, List<String> places, Map<String, String> units) {
	}

	/**
	 * @param user the name by which he or she logs in
	 * @param administration whose cases a decision-maker sees, if not that of the units
	 * @param mobile to where text messages go
	 * @param email to where e-mail goes
	 * @param shared whether it is the login of a phone that several use; null is no
	 */
	record StaffMember(String user, String name, String title, List<String> roles, List<String> units,
			@Nullable String administration, @Nullable String mobile, @Nullable String email,
			@Nullable Boolean shared) {
	}

	/**
	 * @param owner user name of who keeps it
	 * @param reviewed when the owner last went through it
	 * @param may CHANGE, REMOVE (the administrator), MEMBERS (its owner)
	 */
	record MailingList(String id, String name, String owner, String ownerName, List<Member> members,
			@Nullable LocalDate reviewed, List<String> may) {
	}

	record Member(String user, String name, String title) {
	}

	/**
	 * @param staff who can be on a list
	 */
	record Lists(int version, List<MailingList> lists, List<Member> staff, List<String> may) implements Versioned {
	}

	record NewList(String id, String name, String owner, List<String> members) {
	}

	record ListHead(String name, String owner) {
	}

	record Members(List<String> members) {
	}

	/**
	 * Whether somebody is there around the clock.
	 *
	 * @param area id of the alarm area; the unit's for whoever answers alarms
	 * @param responders who is there when, in order
	 * @param holes the first of them
	 * @param count how many there are
	 * @param minutes of all of them together
	 */
	record Cover(String area, String name, List<Responder> responders, List<Hole> holes, int count, long minutes) {
	}

	/**
	 * @param hours "07:00-22:00" of the day
	 */
	record Responder(String hours, String unit, String unitName, @Nullable String phone) {
	}

	record Hole(String unitName, Instant from, Instant until, long minutes) {
	}

	/**
	 * Staff who have been changed here and not yet in the login.
	 *
	 * @param changes how many versions wait
	 * @param since since when
	 * @param error the last answer: login-unreachable, login-refused, user-name-taken
	 */
	record LoginWork(int changes, Instant since, @Nullable String error) {
	}

	/**
	 * A change.
	 *
	 * @param what ADMINISTRATION, UNIT, AREA, STAFF, LIST or WHOLE (a file)
	 * @param how ADDED, CHANGED, REMOVED, MEMBERS or VERIFIED
	 * @param subject the id of what was changed; empty for the whole
	 */
	record Change(int version, Instant at, String by, String what, String how, String subject) {
	}

	/**
	 * @param verifiedEvery how often by the routine, in Swedish; null when nothing is
	 * decided
	 * @param keptBy the units that keep it right
	 */
	record Contacts(int version, List<Contact> contacts, @Nullable String verifiedEvery,
			List<String> keptBy) implements Versioned {
	}

	/**
	 * @param late whether it must be verified by what the routine says
	 * @param may VERIFY
	 */
	record Contact(String unit, String name, String kind, @Nullable String phone, @Nullable LocalDate verified,
			boolean late, List<String> may) {
	}

	/**
	 * @param phone the number that answered
	 */
	record Verification(String phone) {
	}

	/**
	 * @param apart roles that nobody may have together
	 */
	record Roles(List<RoleColumn> roles, List<Right> rights, List<Apart> apart) {
	}

	/**
	 * @param staff how many have it
	 */
	record RoleColumn(String role, String title, int staff) {
	}

	/**
	 * Something that the routine gives to roles.
	 *
	 * @param text what, in Swedish
	 * @param roles who
	 * @param block the block of the routine in which it stands, and is changed
	 */
	record Right(String text, List<String> roles, String block) {
	}

	record Apart(List<String> roles, String source, @Nullable String assumption) {
	}

}
