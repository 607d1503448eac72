package se.larmnav.routine.file;

import java.lang.reflect.ParameterizedType;
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

import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.step.Receiver;

/**
 * Makes values of a YAML tree: single values, lists, maps, and (by {@link RecordBinder})
 * records. All problems are collected; where there was one the value is null.
 */
final class Binder {

	private final Problems problems;

	private final RecordBinder records;

	private final List<Reference> references = new ArrayList<>();

	private final Map<Object, Mark> marks = new IdentityHashMap<>();

	Binder(Problems problems, Map<String, Object> given) {
		this.problems = problems;
		this.records = new RecordBinder(this, given);
	}

	List<Reference> references() {
		return this.references;
	}

	/** Where a record that was made stands in the file. */
	Mark markOf(Object made) {
		return Objects.requireNonNull(this.marks.get(made));
	}

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
		return wanted.isSealed() ? sealed(keys, wanted, path) : this.records.record(keys, Shape.of(wanted), path, true);
	}

	@Nullable Object scalar(Node node, Class<?> type, String path) {
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
		if (values.size() != items.size()) {
			return null;
		}
		Identities.check(values, items, path, this.problems);
		return List.copyOf(values);
	}

	private @Nullable Object map(Node node, ParameterizedType type, String path) {
		if (!(node instanceof MappingNode mapping)) {
			return problem(node, path, "expected keys and values");
		}
		var keys = Keys.of(mapping, this.problems, path);
		var keyType = (Class<?>) type.getActualTypeArguments()[0];
		var values = new LinkedHashMap<Object, Object>();
		for (String name : keys.names()) {
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
			return this.records.record(keys, Shape.of(variant), path, true);
		}
		String name = Shape.kebab(variant.getSimpleName());
		keys.take(name);
		keys.complainOfUnknown(List.of(name), path);
		return bind(keys.value(name), variant, path.isEmpty() ? name : path + "." + name);
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

	void refer(Names.Thing thing, String id, Node node, String path) {
		this.references.add(new Reference(thing, id, node.getStartMark(), path));
	}

	void mark(Object made, Node node) {
		this.marks.put(made, node.getStartMark());
	}

	@Nullable Object problem(Node node, String path, String text) {
		this.problems.add(node.getStartMark(), path, text);
		return null;
	}

}
