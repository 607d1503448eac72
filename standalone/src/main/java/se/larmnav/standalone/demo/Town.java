package se.larmnav.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.AreaPart;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Unit;

/** A municipality with its staff: who would do a thing there, and that person's desk. */
public final class Town {

	private final String alias;

	private final Organisation organisation;

	private final Desks desks;

	private volatile CasesApi.@Nullable Choices choices;

	private Town(String alias, Organisation organisation, Desks desks) {
		this.alias = alias;
		this.organisation = organisation;
		this.desks = desks;
	}

	/** Reads the municipality from its folder. */
	public static Town in(Path folder, Desks desks) throws IOException {
		return new Town(String.valueOf(folder.getFileName()),
				MunicipalFiles.organisation(Files.readString(folder.resolve("organisation.yaml"))), desks);
	}

	/** The municipality's alias. */
	public String alias() {
		return this.alias;
	}

	/** Its alarm areas. */
	public List<AlarmArea> areas() {
		return this.organisation.areas();
	}

	/** Everybody who can log in. */
	public List<StaffMember> staff() {
		return this.organisation.staff();
	}

	/** The names of the units that somebody works in. */
	public List<String> unitsOf(StaffMember member) {
		return this.organisation.unitsOf(member.user()).stream().map(Unit::name).toList();
	}

	/** The desk of somebody with this role. */
	public Desk desk(Role role) {
		return desk(this.organisation.staff()
			.stream()
			.filter((one) -> one.roles().contains(role))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody in " + this.alias + " is " + role.key())));
	}

	/**
	 * The desk of somebody with this role in the unit that does this part in the area.
	 */
	public Desk desk(Role role, AlarmArea area, AreaPart part) {
		var unit = area.units().get(part);
		return this.organisation.staff()
			.stream()
			.filter((one) -> one.roles().contains(role))
			.filter((one) -> this.organisation.unitsOf(one.user()).stream().anyMatch((its) -> its.id().equals(unit)))
			.findFirst()
			.map(this::desk)
			.orElseGet(() -> desk(role));
	}

	/** The desks of everybody with this role. */
	public List<Desk> desks(Role role) {
		return this.organisation.staff().stream().filter((one) -> one.roles().contains(role)).map(this::desk).toList();
	}

	/** The desk, or the phone, of somebody with this role in the unit. */
	public Desk desk(Role role, String unit) {
		return this.organisation.staff()
			.stream()
			.filter((one) -> one.roles().contains(role))
			.filter((one) -> this.organisation.unitsOf(one.user()).stream().anyMatch((its) -> its.id().equals(unit)))
			.findFirst()
			.map(this::desk)
			.orElseThrow(() -> new IllegalStateException("Nobody in " + unit + " is " + role.key()));
	}

	/** The desk of the one who logs in by this name. */
	public Desk deskOf(String user) {
		return this.desks.of(this.alias, user);
	}

	/** What may be chosen there, from the routine. */
	public CasesApi.Choices choices() {
		var known = this.choices;
		if (known == null) {
			known = desk(Role.DECISION_MAKER).cases().choices();
			this.choices = known;
		}
		return known;
	}

	/** The desk of the e-service and the care system. */
	public Desk system() {
		return this.desks.system(this.alias);
	}

	private Desk desk(StaffMember member) {
		return this.desks.of(this.alias, member.user());
	}

}
