package se.larmnav.routine.file;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Checks that no two records of a list have the same identity. */
final class Identities {

	private Identities() {
	}

	static void check(List<Object> values, List<Node> nodes, String path, Problems problems) {
		var seen = new HashSet<Object>();
		for (int i = 0; i < values.size(); i++) {
			var component = identity(values.get(i).getClass());
			if (component == null) {
				return;
			}
			var identity = read(component, values.get(i));
			if (!seen.add(identity)) {
				problems.add(nodes.get(i).getStartMark(), path + "[" + (i + 1) + "]." + Shape.key(component),
						"'" + Shape.written(identity) + "' stands twice; expected each once");
			}
		}
	}

	private static @Nullable RecordComponent identity(Class<?> type) {
		return !type.isRecord() ? null
				: Arrays.stream(type.getRecordComponents())
					.filter((one) -> one.isAnnotationPresent(Identifies.class))
					.findFirst()
					.orElse(null);
	}

	private static Object read(RecordComponent component, Object value) {
		try {
			var accessor = component.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(value);
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
