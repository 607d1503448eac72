package se.larmnav.tenants.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Sending;
import se.larmnav.contract.tenants.RoutinesApi.Version;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenants.organisation.MunicipalityFacts;
import se.larmnav.tenants.organisation.OrganisationVersions;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.boot.test.context.TestComponent;

/** The administrators of a municipality, and what they do with its routine. */
@TestComponent
class TownHall {

	static final String FIVE_WEEKS = "access.keys.contacts.cannot-be-carried-out.within";

	private static final AtomicInteger MADE = new AtomicInteger();

	private final TestApi api;

	private final TestTokens tokens;

	private final TestTenants tenants;

	private final MunicipalityFacts facts;

	private final OrganisationVersions organisations;

	private final RoutineVersions routines;

	TownHall(TestApi api, TestTokens tokens, TestTenants tenants, MunicipalityFacts facts,
			OrganisationVersions organisations, RoutineVersions routines) {
		this.api = api;
		this.tokens = tokens;
		this.tenants = tenants;
		this.facts = facts;
		this.organisations = organisations;
		this.routines = routines;
	}

	/** A municipality of its own that works as Göteborg does, as onboarding makes it. */
	String open() {
		return open("goteborg");
	}

	/** One that works as a municipality of the folder does. */
	String open(String like) {
		var alias = "kommun-" + MADE.incrementAndGet();
		this.tenants.make(alias);
		this.tenants.as(alias, () -> {
			var organisation = file(alias, like, "organisation.yaml");
			this.facts.keep(file(alias, like, "tenant.yaml"));
			this.organisations.publish(organisation);
			this.routines.publish("routine-2026-01-01.yaml", file(alias, like, "routine-2026-01-01.yaml"),
					MunicipalFiles.organisation(organisation));
			return alias;
		});
		return alias;
	}

	RoutinesApi administrator(String tenant, String user) {
		return person(tenant, user, "tenant-administrator");
	}

	RoutinesApi person(String tenant, String user, String... roles) {
		return this.api.as(this.tokens.person(tenant, user, roles), RoutinesApi.class);
	}

	String token(String tenant, String user, String... roles) {
		return this.tokens.person(tenant, user, roles);
	}

	/** A draft in which the keys are waited for longer or shorter. */
	static Draft keysWithin(RoutinesApi who, String span) {
		var begun = who.begin(new Beginning("Nycklar inom " + span, null, null));
		return who.writeValue(begun.entry().id(), begun.etag(), new NewValue(FIVE_WEEKS, span));
	}

	/** What one writes and another approves is published from a day. */
	static Version published(RoutinesApi writer, RoutinesApi other, Draft draft, String day) {
		UUID id = draft.entry().id();
		var sent = writer.send(id, draft.etag(), new Sending(LocalDate.parse(day), "Nämndens beslut"));
		var approved = other.approve(id, sent.etag());
		return writer.publish(id, approved.etag());
	}

	static String routine(String tenant) {
		return file(tenant, "goteborg", "routine-2026-01-01.yaml");
	}

	private static String file(String tenant, String like, String name) {
		try {
			return Files.readString(TestTenants.folder(like).resolve(name))
				.replace("alias: " + like, "alias: " + tenant)
				.replace("host: " + like, "host: " + tenant)
				.replace("municipality: " + like, "municipality: " + tenant);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
