package se.larmnav.tenancy.testing.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names a nested record after its interface too: records of the same short name in two
 * interfaces are two things (AssignmentsRow, InstallationsRow).
 */
final class NestedNames extends TypeNameResolver {

	/**
	 * Swagger keeps its converters for the whole JVM: a type is named by those of
	 * whichever service under test has started last.
	 */
	private static final Map<String, Class<?>> NAMED = new ConcurrentHashMap<>();

	/** The types that have been named, by their names. */
	Map<String, Class<?>> named() {
		return NAMED;
	}

	@Override
	protected String getNameOfClass(Class<?> type) {
		var around = type.getEnclosingClass();
		var name = (around == null) ? type.getSimpleName()
				: getNameOfClass(around).replaceFirst("Api$", "") + type.getSimpleName();
		NAMED.put(name, type);
		return name;
	}

}
