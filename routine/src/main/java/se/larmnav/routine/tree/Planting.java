package se.larmnav.routine.tree;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.GivenAtLoading;
import se.larmnav.routine.file.Inline;
import se.larmnav.routine.file.Shape;

/** Makes trees of records, by the same shapes by which files are read. */
final class Planting {

	Tree tree(Object value, Type type) {
		if (type instanceof ParameterizedType generic) {
			return value instanceof Map<?, ?> map ? map(map, generic) : row((List<?>) value, generic);
		}
		var wanted = (Class<?>) type;
		if (Shape.isValue(wanted)) {
			return new Tree.Leaf(value);
		}
		var record = value.getClass();
		var entries = new LinkedHashMap<String, Tree>();
		entries(value, entries);
		if (!wanted.isSealed() || Shape.isNamedByFirstKey(record)) {
			return new Tree.Branch(record.getSimpleName(), entries);
		}
		var variant = new Tree.Branch(record.getSimpleName(), entries);
		return new Tree.Branch(wanted.getSimpleName(), Map.of(Shape.kebab(record.getSimpleName()), variant));
	}

	private Tree.Row row(List<?> items, ParameterizedType type) {
		return new Tree.Row(items.stream().map((item) -> tree(item, type.getActualTypeArguments()[0])).toList());
	}

	private Tree.Branch map(Map<?, ?> map, ParameterizedType type) {
		var keyType = (Class<?>) type.getActualTypeArguments()[0];
		var entries = new LinkedHashMap<String, Tree>();
		map.entrySet()
			.stream()
			.sorted((a, b) -> Shape.written(a.getKey()).compareTo(Shape.written(b.getKey())))
			.forEach((entry) -> entries.put(Shape.written(entry.getKey()),
					tree(entry.getValue(), type.getActualTypeArguments()[1])));
		return new Tree.Branch(keyType.getSimpleName(), entries);
	}

	private void entries(Object record, Map<String, Tree> entries) {
		for (var component : Shape.of(record.getClass()).components()) {
			var value = value(record, component);
			if (value == null || component.isAnnotationPresent(GivenAtLoading.class) || isLeftOut(component, value)) {
				continue;
			}
			if (value instanceof Source source) {
				source(source, entries);
			}
			else if (component.isAnnotationPresent(Inline.class)) {
				entries(value, entries);
			}
			else {
				entries.put(Shape.key(component), tree(value, component.getGenericType()));
			}
		}
	}

	/** What a file may leave out, and means the same as if it did. */
	private static boolean isLeftOut(RecordComponent component, Object value) {
		return component.isAnnotationPresent(MayBeLeftOut.class)
				&& (value.equals(false) || value.equals(List.of()) || value.equals(Map.of()));
	}

	private static void source(Source source, Map<String, Tree> entries) {
		entries.put("source", new Tree.Leaf(source.text()));
		if (source.says() != null) {
			entries.put("says", new Tree.Leaf(source.says()));
		}
		if (source.assumption() != null) {
			entries.put("assumption", new Tree.Leaf(source.assumption()));
		}
	}

	private static @Nullable Object value(Object record, RecordComponent component) {
		try {
			var accessor = Objects.requireNonNull(component.getAccessor());
			accessor.setAccessible(true);
			return accessor.invoke(record);
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
