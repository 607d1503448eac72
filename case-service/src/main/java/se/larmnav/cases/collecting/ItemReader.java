package se.larmnav.cases.collecting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.keys.KeyRules;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.routine.access.GivenItem;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.tenancy.Refusal;

/**
 * Reads what became of each item at the collection. Each kind of the routine must have an
 * answer, and what was handed over a result of trying it (GBG-KEY-15).
 */
final class ItemReader {

	private ItemReader() {
	}

	static List<GivenItem> read(@Nullable List<KeysApi.KeyItem> told, KeyRules.Of rules) {
		if (told == null || told.isEmpty()) {
			throw Refusal.invalid("/items", "missing");
		}
		var given = new ArrayList<GivenItem>();
		for (int i = 0; i < told.size(); i++) {
			var item = read("/items/" + i, told.get(i), rules);
			if (given.stream().anyMatch((one) -> one.kind().equals(item.kind()))) {
				throw Refusal.invalid("/items/" + i + "/kind", "twice");
			}
			given.add(item);
		}
		for (var item : rules.items()) {
			if (given.stream().noneMatch((one) -> one.kind().equals(item.kind()))) {
				throw Refusal.invalid("/items", "key-item-not-answered").with("item", item.kind());
			}
		}
		return given;
	}

	private static GivenItem read(String pointer, KeysApi.KeyItem told, KeyRules.Of rules) {
		var item = rules.item(String.valueOf(told.kind()))
			.orElseThrow(() -> Refusal.invalid(pointer + "/kind", "unknown"));
		var status = oneOf(GivenItem.Status.class, pointer + "/status", told.status());
		if (status == null) {
			throw Refusal.invalid(pointer + "/status", "missing");
		}
		var form = oneOf(KeyItem.Form.class, pointer + "/form", told.form());
		var tried = oneOf(GivenItem.Tried.class, pointer + "/tried", told.tried());
		if (status == GivenItem.Status.HANDED_OVER) {
			if (form == null || !item.forms().contains(form)) {
				throw Refusal.invalid(pointer + "/form", form == null ? "missing" : "not-used-here");
			}
			if (rules.tried() && tried == null) {
				throw Refusal.invalid(pointer + "/tried", "missing");
			}
		}
		return new GivenItem(item.kind(), form, status, tried);
	}

	private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String pointer, @Nullable String value) {
		if (value == null) {
			return null;
		}
		return Arrays.stream(type.getEnumConstants())
			.filter((one) -> one.name().equals(value))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid(pointer, "unknown"));
	}

}
