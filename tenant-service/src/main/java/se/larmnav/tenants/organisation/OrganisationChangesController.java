package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

import org.springframework.web.bind.annotation.RestController;

/** Shows the organisation whole and takes changes of it. */
@RestController
class OrganisationChangesController implements OrganisationChangesApi {

	private final OrganisationPages pages;

	private final OrganisationEditing editing;

	private final StaffEditing staff;

	private final ChangeLog log;

	private final RoleRights rights;

	private final Permissions permissions;

	private final Routines routines;

	private final Clock clock;

	OrganisationChangesController(OrganisationPages pages, OrganisationEditing editing, StaffEditing staff,
			ChangeLog log, RoleRights rights, Permissions permissions, Routines routines, Clock clock) {
		this.pages = pages;
		this.editing = editing;
		this.staff = staff;
		this.log = log;
		this.rights = rights;
		this.permissions = permissions;
		this.routines = routines;
		this.clock = clock;
	}

	@Override
	public Whole whole() {
		this.permissions.requireAdministrator();
		return this.pages.whole();
	}

	@Override
	public List<Change> versions() {
		this.permissions.requireAdministrator();
		return this.log.latest();
	}

	@Override
	public Roles roles() {
		this.permissions.requireAdministrator();
		return this.rights.roles();
	}

	@Override
	public Lists lists() {
		this.permissions.requireStaff();
		return this.pages.lists();
	}

	@Override
	public Contacts contacts() {
		this.permissions.requireStaff();
		return this.pages.contacts();
	}

	@Override
	public Made addAdministration(@Nullable String version, Administration administration) {
		return byAdministrator(version, () -> Part.ADMINISTRATIONS.add(Said.of(administration)));
	}

	@Override
	public Made changeAdministration(String id, @Nullable String version, Administration administration) {
		return byAdministrator(version, () -> Part.ADMINISTRATIONS.replace(same(id, administration.id()), How.CHANGED,
				before -> Said.of(administration)));
	}

	@Override
	public Made removeAdministration(String id, @Nullable String version) {
		return byAdministrator(version, () -> Part.ADMINISTRATIONS.remove(id));
	}

	@Override
	public Made addUnit(@Nullable String version, Unit unit) {
		return byAdministrator(version, () -> Part.UNITS.add(Said.of(unit, null)));
	}

	@Override
	public Made changeUnit(String id, @Nullable String version, Unit unit) {
		return byAdministrator(version,
				() -> Part.UNITS.replace(same(id, unit.id()), How.CHANGED, before -> Said.of(unit, before)));
	}

	@Override
	public Made removeUnit(String id, @Nullable String version) {
		return byAdministrator(version, () -> Part.UNITS.remove(id));
	}

	@Override
	public Made addArea(@Nullable String version, Area area) {
		return byAdministrator(version, () -> Part.AREAS.add(Said.of(area)));
	}

	@Override
	public Made changeArea(String id, @Nullable String version, Area area) {
		return byAdministrator(version,
				() -> Part.AREAS.replace(same(id, area.id()), How.CHANGED, before -> Said.of(area)));
	}

	@Override
	public Made removeArea(String id, @Nullable String version) {
		return byAdministrator(version, () -> Part.AREAS.remove(id));
	}

	@Override
	public Made addStaffMember(@Nullable String version, StaffMember member) {
		this.permissions.requireAdministrator();
		return this.staff.add(version, member);
	}

	@Override
	public Made changeStaffMember(String user, @Nullable String version, StaffMember member) {
		return byAdministrator(version,
				() -> Part.STAFF.replace(same(user, member.user()), How.CHANGED, before -> Said.of(member)));
	}

	@Override
	public Made removeStaffMember(String user, @Nullable String version) {
		this.permissions.requireAdministrator();
		return this.staff.remove(version, user);
	}

	@Override
	public Made addList(@Nullable String version, NewList list) {
		return byAdministrator(version, () -> Part.LISTS.add(Said.of(list)));
	}

	@Override
	public Made changeList(String id, @Nullable String version, ListHead list) {
		return byAdministrator(version, () -> {
			var name = Said.text("/name", list.name());
			return Part.LISTS.replace(id, How.CHANGED, before -> new se.larmnav.routine.organisation.MailingList(id,
					name, list.owner(), before.members(), before.reviewed()));
		});
	}

	@Override
	public Made removeList(String id, @Nullable String version) {
		return byAdministrator(version, () -> Part.LISTS.remove(id));
	}

	@Override
	public Made goThroughList(String id, @Nullable String version, Members members) {
		this.permissions.requireStaff();
		var said = Said.members(members.members());
		var today = SwedishTime.dateOf(this.clock.instant());
		return this.editing.change(version, Part.LISTS.replace(id, How.MEMBERS, before -> {
			var own = this.permissions.requireOwner(before);
			return new se.larmnav.routine.organisation.MailingList(id, own.name(), own.owner(), said, today);
		}));
	}

	@Override
	public Made verifyContact(String id, @Nullable String version, Verification verification) {
		if (!this.permissions.keepsContacts(this.routines.inForce(this.clock.instant()).contactList())) {
			throw Refusal.notAllowed("role-missing");
		}
		var phone = Said.text("/phone", verification.phone());
		var today = SwedishTime.dateOf(this.clock.instant());
		return this.editing.change(version,
				Part.UNITS.replace(id, How.VERIFIED,
						before -> new se.larmnav.routine.organisation.Unit(id, before.name(), before.kind(),
								before.administration(), phone, before.partOf(), before.opening(), today,
								before.external(), before.email())));
	}

	/** Who may not change anything is not told what is wrong with it either. */
	private Made byAdministrator(@Nullable String version, Supplier<Edit> edit) {
		this.permissions.requireAdministrator();
		return this.editing.change(version, edit.get());
	}

	/** The id is what others name it by, so it stays. */
	private static String same(String id, String said) {
		if (!id.equals(said)) {
			throw Refusal.invalid("/id", "cannot-change");
		}
		return id;
	}

}
