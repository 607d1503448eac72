package se.larmnav.tenancy;

import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, another system, an automation of ours or another of our services.
 *
 * @param subject the token's subject, or the automation's name
 * @param userName the name of the account, by which the organisation knows people
 * @param name what people call the caller
 * @param roles the technical roles in the tenant that is bound, none outside it
 * @param units the ids of the organisation's units to which the user name belongs
 * @param kind what kind of caller it is
 */
public record Caller(String subject, String userName, String name, Set<String> roles, Set<String> units, Kind kind) {

	private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

	public Caller {
		roles = Set.copyOf(roles);
		units = Set.copyOf(units);
	}

	/** What kind of caller it is. */
	public enum Kind {

		PERSON, INTEGRATION, AUTOMATION, SERVICE

	}

	/** The caller that is bound; throws when none is. */
	public static Caller current() {
		if (!CURRENT.isBound()) {
			throw new IllegalStateException("No caller is bound here");
		}
		return CURRENT.get();
	}

	public static boolean isBound() {
		return CURRENT.isBound();
	}

	/** Works in the name of a caller and gives back what the work gave. */
	public static <T extends @Nullable Object, X extends Throwable> T call(Caller caller,
			ScopedValue.CallableOp<? extends T, X> work) throws X {
		return ScopedValue.where(CURRENT, caller).call(work::call);
	}

	/** Something that the platform does by itself, under the name that people read. */
	public static Caller automation(String name) {
		return new Caller(name, name, name, Set.of(), Set.of(), Kind.AUTOMATION);
	}

	/** One of our own services, known by its key. */
	public static Caller service(String name) {
		return new Caller(name, name, name, Set.of(), Set.of(), Kind.SERVICE);
	}

	public boolean has(String role) {
		return roles.contains(role);
	}

	/** Refuses a caller that has none of these roles. */
	public void require(String... anyOfRoles) {
		if (Stream.of(anyOfRoles).noneMatch(roles::contains)) {
			throw Refusal.notAllowed("role-missing");
		}
	}

}
