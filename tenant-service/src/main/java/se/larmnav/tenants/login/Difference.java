package se.larmnav.tenants.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where something is not as its file says. What the file does not mention may be
 * anything, and a list of words has no order.
 */
record Difference(String path, JsonNode wanted, JsonNode found) {

	static List<Difference> between(String path, JsonNode wanted, JsonNode found) {
		if (!wanted.isObject()) {
			return same(wanted, found) ? List.of() : List.of(new Difference(path, wanted, found));
		}
		var differences = new ArrayList<Difference>();
		for (var field : wanted.properties()) {
			differences.addAll(between(path + "." + field.getKey(), field.getValue(), found.path(field.getKey())));
		}
		return differences;
	}

	/** What was found, with what is wanted laid over it. */
	static ObjectNode laidOver(ObjectNode found, JsonNode wanted) {
		var whole = found.deepCopy();
		for (Map.Entry<String, JsonNode> field : wanted.properties()) {
			var before = whole.get(field.getKey());
			whole.set(field.getKey(), field.getValue().isObject() && before instanceof ObjectNode object
					? laidOver(object, field.getValue()) : field.getValue());
		}
		return whole;
	}

	private static boolean same(JsonNode wanted, JsonNode found) {
		if (wanted.isArray() && found.isArray()) {
			return texts(wanted).equals(texts(found));
		}
		return wanted.equals(found) || wanted.isBoolean() && !wanted.asBoolean() && found.isMissingNode();
	}

	private static TreeSet<String> texts(JsonNode list) {
		var texts = new TreeSet<String>();
		list.forEach(each -> texts.add(each.toString()));
		return texts;
	}

	/** Never the values: one of them may be a secret. */
	@Override
	public String toString() {
		return this.path;
	}

}
