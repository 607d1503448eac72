package se.larmnav.routine.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import se.larmnav.routine.Source;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.step.Receiver;

/**
 * Makes records of a YAML tree. A key that the record does not know, one that is missing,
 * twice or empty is a problem; all problems are collected.
 */
final class Binder {

	private final Problems problems;

	private final Map<String, Object> given;

	private final List<Reference> references = new ArrayList<>();

	private final Map<Object, Mark> marks = new IdentityHashMap<>();

	Binder(Problems problems, Map<String, Object> given) {
		this.problems = problems;
		this.given = given;
	}

	List<Reference> references() {
		return this.references;
	}

	/** Where a record that was made stands in the file. */
	Mark markOf(Object made) {
		return Objects.requireNonNull(this.marks.get(made));
	}

	/** The value, or null when there was a problem. */
	@Nullable Object bind(Node node, Type type, String path) {
		if (type instanceof ParameterizedType generic) {
			return generic.getRawType() == Map.class ? map(node, generic, path) : list(node, generic, path);
		}
		var wanted = (Class<?>) type;
		if (Scalars.reads(wanted)) {
			return scalar(node, wanted, path);
		}
		if (!(node instanceof MappingNode mapping)) {
			return problem(node, path, "expected keys and values");
		}
		var keys = Keys.of(mapping, this.problems, path);
		return wanted.isSealed() ? sealed(keys, wanted, path) : record(keys, Shape.of(wanted), path, true);
	}

	private @Nullable Object scalar(Node node, Class<?> type, String path) {
		if (!(node instanceof ScalarNode scalar)) {
			return problem(node, path, "expected one value");
		}
		try {
			var value = Scalars.read(scalar, type);
			refer(value, node, path);
			return value;
		}
		catch (IllegalArgumentException wrong) {
			return problem(node, path, "expected " + wrong.getMessage());
		}
	}

	private void refer(Object value, Node node, String path) {
		switch (value) {
			case Target target when target.kind() == Target.Kind.UNIT ->
				refer(Names.Thing.UNIT, target.name(), node, path);
			case Target target -> refer(Names.Thing.AREA_PART, target.name(), node, path);
			case Receiver.ToList list -> refer(Names.Thing.LIST, list.list(), node, path);
			case Receiver.ToUnit unit -> refer(unit.unit(), node, path);
			default -> {
			}
		}
	}

	private void refer(Names.Thing thing, String id, Node node, String path) {
		this.references.add(new Reference(thing, id, node.getStartMark(), path));
	}

	/** One value may stand for a list of one. */
	private @Nullable Object list(Node node, ParameterizedType type, String path) {
		var items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
		var values = new ArrayList<Object>();
		for (int i = 0; i < items.size(); i++) {
			String place = node instanceof SequenceNode ? path + "[" + (i + 1) + "]" : path;
			var value = bind(items.get(i), type.getActualTypeArguments()[0], place);
			if (value != null) {
				values.add(value);
			}
		}
		return values.size() == items.size() ? List.copyOf(values) : null;
	}

	private @Nullable Object map(Node node, ParameterizedType type, String path) {
		if (!(node instanceof MappingNode mapping)) {
			return problem(node, path, "expected keys and values");
		}
		var keys = Keys.of(mapping, this.problems, path);
		var values = new LinkedHashMap<Object, Object>();
		for (String name : keys.names()) {
			var keyType = (Class<?>) type.getActualTypeArguments()[0];
			var key = keyType == String.class ? name : scalar(keys.keyNode(name), keyType, path);
			var value = bind(keys.value(name), type.getActualTypeArguments()[1], path + "." + name);
			if (key != null && value != null) {
				values.put(key, value);
			}
		}
		return values.size() == keys.names().size() ? values : null;
	}

	private @Nullable Object sealed(Keys keys, Class<?> type, String path) {
		var variant = Shape.variant(type, keys.names());
		if (variant == null) {
			return problem(keys.node(), path, "expected one of the keys " + String.join(", ", Shape.variants(type)));
		}
		if (Shape.isNamedByFirstKey(variant)) {
			return record(keys, Shape.of(variant), path, true);
		}
		String name = Shape.kebab(variant.getSimpleName());
		keys.take(name);
		keys.complainOfUnknown(List.of(name), path);
		return bind(keys.value(name), variant, path + "." + name);
	}

	private @Nullable Object record(Keys keys, Shape shape, String path, boolean whole) {
		var values = new Object[shape.components().size()];
		boolean complete = true;
		for (int i = 0; i < values.length; i++) {
			var component = shape.components().get(i);
			values[i] = component(component, keys, path);
			complete &= values[i] != null || Shape.mayBeMissing(component) && !keys.has(Shape.key(component));
		}
		if (whole) {
			keys.complainOfUnknown(expected(shape), path);
		}
		if (!complete) {
			return null;
		}
		try {
			var made = shape.construct(values);
			this.marks.put(made, keys.node().getStartMark());
			return made;
		}
		catch (IllegalArgumentException refused) {
			return problem(keys.node(), path, "expected " + refused.getMessage());
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
			var value = bind(keys.value(key), component.getGenericType(), place);
			refer(component, value, keys.value(key), place);
			return value;
		}
		if (!Shape.mayBeMissing(component)) {
			return problem(keys.node(), path, "missing key '" + key + "'");
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
			case String id -> refer(names.value(), id, node, path);
			case List<?> ids -> ids.forEach((id) -> refer(names.value(), id.toString(), node, path));
			case Map<?, ?> ids -> ids.values().forEach((id) -> refer(names.value(), id.toString(), node, path));
			default -> throw new IllegalStateException("not an id: " + component);
		}
	}

	private @Nullable Object inline(RecordComponent component, Keys keys, String path) {
		var variant = Shape.variant(component.getType(), keys.names());
		if (variant == null) {
			return problem(keys.node(), path,
					"expected one of the keys " + String.join(", ", Shape.variants(component.getType())));
		}
		return record(keys, Shape.of(variant), path, false);
	}

	private @Nullable Object source(Keys keys, String path) {
		var texts = new ArrayList<@Nullable String>();
		for (String key : Shape.SOURCE_KEYS) {
			keys.take(key);
			texts.add(keys.has(key) ? (String) scalar(keys.value(key), String.class, path + "." + key) : null);
		}
		var source = texts.getFirst();
		if (source == null) {
			return keys.has("source") ? null : problem(keys.node(), path, "missing key 'source'");
		}
		return new Source(source, texts.get(1), texts.get(2));
	}

	private static List<String> expected(Shape shape) {
		var expected = new ArrayList<String>();
		for (var component : shape.components()) {
			if (Shape.isSource(component)) {
				expected.addAll(Shape.SOURCE_KEYS);
			}
			else if (component.isAnnotationPresent(Inline.class)) {
				expected.addAll(Shape.variants(component.getType()));
			}
			else if (!component.isAnnotationPresent(GivenAtLoading.class)) {
				expected.add(Shape.key(component));
			}
		}
		return expected;
	}

	private @Nullable Object problem(Node node, String path, String text) {
		this.problems.add(node.getStartMark(), path, text);
		return null;
	}

}
