package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import se.larmnav.contract.tenants.OrganisationChangesApi.Contact;
import se.larmnav.contract.tenants.OrganisationChangesApi.Contacts;
import se.larmnav.contract.tenants.OrganisationChangesApi.Lists;
import se.larmnav.contract.tenants.OrganisationChangesApi.MailingList;
import se.larmnav.contract.tenants.OrganisationChangesApi.Member;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Routines;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is shown of the organisation, with what the caller may do. */
@Component
class OrganisationPages {

	private final OrganisationVersions versions;

	private final Routines routines;

	private final StaffInLogin logins;

	private final Permissions permissions;

	private final Clock clock;

	OrganisationPages(OrganisationVersions versions, Routines routines, StaffInLogin logins, Permissions permissions,
			Clock clock) {
		this.versions = versions;
		this.routines = routines;
		this.logins = logins;
		this.permissions = permissions;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Whole whole() {
		var now = this.versions.current();
		var routine = routine();
		var clock = new RoundTheClock(now, routine, SwedishTime.dateOf(this.clock.instant()));
		return new Whole(this.versions.version(), now.administrations().stream().map(Shown::of).toList(),
				now.units().stream().map(Shown::of).toList(), now.areas().stream().map(Shown::of).toList(),
				now.staff().stream().map(Shown::of).toList(), lists(now), clock.areas(), clock.reception(),
				this.logins.waiting(), Arrays.stream(Unit.Kind.values()).map(Unit.Kind::key).toList(), titles(routine));
	}

	@Transactional(readOnly = true)
	Lists lists() {
		var now = this.versions.current();
		return new Lists(this.versions.version(), lists(now),
				now.staff().stream().map(OrganisationPages::member).toList(),
				this.permissions.isAdministrator() ? List.of("ADD") : List.of());
	}

	@Transactional(readOnly = true)
	Contacts contacts() {
		var now = this.versions.current();
		var rule = routine().contactList();
		var today = SwedishTime.dateOf(this.clock.instant());
		var may = this.permissions.keepsContacts(rule) ? List.of("VERIFY") : List.<String>of();
		return new Contacts(this.versions.version(),
				now.units()
					.stream()
					.map(one -> new Contact(one.id(), one.name(), one.kind().key(), one.phone(), one.verified(),
							rule != null && one.phone() != null && rule.isLate(one.verified(), today), may))
					.toList(),
				(rule == null) ? null : rule.verifiedEvery().inSwedish(), (rule == null) ? List.of()
						: rule.keptBy().stream().flatMap(id -> now.unit(id).stream()).map(Unit::name).toList());
	}

	private List<MailingList> lists(Organisation now) {
		return now.lists()
			.stream()
			.map(one -> new MailingList(one.id(), one.name(), one.owner(),
					now.staffMember(one.owner()).map(StaffMember::name).orElse(one.owner()),
					one.members()
						.stream()
						.flatMap(user -> now.staffMember(user).stream())
						.map(OrganisationPages::member)
						.toList(),
					one.reviewed(), may(one)))
			.toList();
	}

	private List<String> may(se.larmnav.routine.organisation.MailingList list) {
		return Stream
			.concat(this.permissions.isAdministrator() ? Stream.of("CHANGE", "REMOVE") : Stream.empty(),
					list.owner().equals(Caller.current().userName()) ? Stream.of("MEMBERS") : Stream.empty())
			.toList();
	}

	private LinkedHashMap<String, String> titles(Routine routine) {
		var titles = new LinkedHashMap<String, String>();
		Arrays.stream(Role.values()).forEach(role -> titles.put(role.key(), routine.titles().of(role)));
		return titles;
	}

	private Routine routine() {
		return this.routines.inForce(this.clock.instant());
	}

	private static Member member(StaffMember one) {
		return new Member(one.user(), one.name(), one.title());
	}

}
