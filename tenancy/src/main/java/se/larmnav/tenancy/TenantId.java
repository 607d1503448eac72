package se.larmnav.tenancy;

import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Names a municipality: the alias of its Keycloak organization, its folder, its host
 * label and its schema.
 */
public record TenantId(@JsonValue String value) implements Comparable<TenantId> {

	private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	/**
	 * Schemas and roles of our own, which no municipality may take: roles are named after
	 * the database and then the tenant, so "app" would be the login itself.
	 */
	private static final Set<String> RESERVED = Set.of("app", "owner", "tenant", "poller", "intake", "platform",
			"public", "reference", "register");

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TenantId {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a tenant's name");
		}
	}

	/** Whether this text may name a tenant at all. */
	public static boolean isValid(@Nullable String value) {
		return value != null && SHAPE.matcher(value).matches() && !RESERVED.contains(value);
	}

	@Override
	public int compareTo(TenantId other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}

}
