package se.larmnav.routine.file;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

import se.larmnav.routine.Source;

/**
 * Makes records of keys and values. A key that the record does not know, one that is
 * missing, twice or empty is a problem.
 */
final class RecordBinder {

	private final Binder binder;

	private final Map<String, Object> given;

	RecordBinder(Binder binder, Map<String, Object> given) {
		this.binder = binder;
		this.given = given;
	}

	/**
	 * The record.
	 * @param whole whether the mapping has no other keys than those of the record
	 */
	@Nullable Object record(Keys keys, Shape shape, String path, boolean whole) {
		var values = new Object[shape.components().size()];
		boolean complete = true;
		for (int i = 0; i < values.length; i++) {
			var component = shape.components().get(i);
			values[i] = component(component, keys, path);
			complete &= values[i] != null || (Shape.mayBeMissing(component) && !keys.has(Shape.key(component)));
		}
		if (whole) {
			keys.complainOfUnknown(shape.keys(), path);
		}
		return complete ? made(keys, shape, path, values) : null;
	}

	private @Nullable Object made(Keys keys, Shape shape, String path, Object... values) {
		try {
			var made = shape.construct(values);
			this.binder.mark(made, keys.node());
			return made;
		}
		catch (IllegalArgumentException refused) {
			return this.binder.problem(keys.node(), path, "expected " + refused.getMessage());
		}
	}

	private @Nullable Object component(RecordComponent component, Keys keys, String path) {
		if (component.isAnnotationPresent(GivenAtLoading.class)) {
			return this.given.get(component.getName());
		}
		if (Shape.isSource(component)) {
			return source(keys, path);
		}
		if (component.isAnnotationPresent(Inline.class)) {
			return inline(component, keys, path);
		}
		String key = Shape.key(component);
		if (keys.has(key)) {
			keys.take(key);
			String place = path.isEmpty() ? key : path + "." + key;
			var value = this.binder.bind(keys.value(key), component.getGenericType(), place);
			refer(component, value, keys.value(key), place);
			return value;
		}
		if (!Shape.mayBeMissing(component)) {
			return this.binder.problem(keys.node(), path, "missing key '" + key + "'");
		}
		return nothing(component.getType());
	}

	private static @Nullable Object nothing(Class<?> type) {
		if (type == List.class) {
			return List.of();
		}
		if (type == Map.class) {
			return Map.of();
		}
		return type == boolean.class ? Boolean.FALSE : null;
	}

	private void refer(RecordComponent component, @Nullable Object value, Node node, String path) {
		var names = component.getAnnotation(Names.class);
		if (names == null || value == null) {
			return;
		}
		switch (value) {
			case String id -> this.binder.refer(names.value(), id, node, path);
			case List<?> ids -> ids.forEach((id) -> this.binder.refer(names.value(), id.toString(), node, path));
			case Map<?, ?> ids ->
				ids.values().forEach((id) -> this.binder.refer(names.value(), id.toString(), node, path));
			default -> throw new IllegalStateException("not an id: " + component);
		}
	}

	private @Nullable Object inline(RecordComponent component, Keys keys, String path) {
		var variant = Shape.variant(component.getType(), keys.names());
		if (variant == null) {
			return this.binder.problem(keys.node(), path,
					"expected one of the keys " + String.join(", ", Shape.variants(component.getType())));
		}
		return record(keys, Shape.of(variant), path, false);
	}

	private @Nullable Object source(Keys keys, String path) {
		var texts = new ArrayList<@Nullable String>();
		for (String key : Shape.SOURCE_KEYS) {
			keys.take(key);
			texts.add(keys.has(key) ? (String) this.binder.scalar(keys.value(key), String.class, path + "." + key)
					: null);
		}
		var source = texts.getFirst();
		if (source == null) {
			return keys.has("source") ? null : this.binder.problem(keys.node(), path, "missing key 'source'");
		}
		try {
			return new Source(source, texts.get(1), texts.get(2));
		}
		catch (IllegalArgumentException refused) {
			return this.binder.problem(keys.value("assumption"), path + ".assumption",
					"expected " + refused.getMessage());
		}
	}

}
