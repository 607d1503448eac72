package se.larmnav.cases.takeover;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.keys.HeldItem;
import se.larmnav.cases.keys.KeyRules;
import se.larmnav.cases.keys.TakenKeySets;
import se.larmnav.cases.keys.TakenKeys;
import se.larmnav.cases.keysafes.TakenKeySafe;
import se.larmnav.cases.keysafes.TakenKeySafes;
import se.larmnav.routine.access.GivenItem;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.routine.access.KeySafe.Documented;
import se.larmnav.tenancy.Organisations;

/** The way in: keys that we hold or a key safe on the wall, whichever the routine has. */
@Component
@Order(4)
class KeysPart implements Part {

	private static final List<String> OF_KEYS = List.of("unit", "items", "cabinet", "key-number", "collected-on");

	private static final List<String> OF_SAFES = List.of("safe-place", "safe-opens-with", "safe-mounted-on",
			"alarm-code", "door-code", "other");

	private final TakenKeySets sets;

	private final TakenKeySafes safes;

	private final Organisations organisations;

	KeysPart(TakenKeySets sets, TakenKeySafes safes, Organisations organisations) {
		this.sets = sets;
		this.safes = safes;
		this.organisations = organisations;
	}

	@Override
	public Sheet sheet() {
		return Sheet.KEYS;
	}

	@Override
	public void check(Row row, Books books) {
		if (Part.knowsDecision(row, books) && isThereAlready(row, books)) {
			row.wrong("decision", "access-twice");
		}
		sets.rules().ifPresent((rules) -> checkKeys(row, rules, books));
		safes.documented().ifPresent((rules) -> checkSafe(row, rules, books));
	}

	private boolean isThereAlready(Row row, Books books) {
		var decision = row.need("decision");
		return !books.claim("access of " + decision)
				|| books.subject(Sheet.DECISIONS, decision).filter((id) -> sets.has(id) || safes.has(id)).isPresent();
	}

	private void checkKeys(Row row, KeyRules.Of rules, Books books) {
		OF_SAFES.stream().filter(row::has).forEach((column) -> row.wrong(column, "not-used-here"));
		Stream.of("unit", "items").filter((column) -> !row.has(column)).forEach(row::lacks);
		var unit = row.get("unit");
		if (unit != null && organisations.current().unit(unit).isEmpty()) {
			row.wrong("unit", "unit");
		}
		if (row.has("items") && !items(row).stream().allMatch((one) -> isOf(rules, one))) {
			row.wrong("items", "items",
					rules.items().stream().flatMap(KeysPart::forms).collect(Collectors.joining(", ")));
		}
		checkPlace(row, rules.cabinet(), books);
		row.demandNotAfter(books.today(), "collected-on");
	}

	private void checkPlace(Row row, boolean hasCabinet, Books books) {
		var place = List.of("cabinet", "key-number");
		if (!hasCabinet) {
			place.stream().filter(row::has).forEach((column) -> row.wrong(column, "not-used-here"));
			return;
		}
		place.stream().filter((column) -> !row.has(column)).forEach(row::lacks);
		if (place.stream().allMatch(row::has)) {
			var cabinet = row.need("cabinet");
			var number = row.need("key-number");
			if (!books.claim("place " + cabinet + '\0' + number) || sets.isTaken(cabinet, number)) {
				row.wrong("key-number", "place-taken");
			}
		}
	}

	private static void checkSafe(Row row, Documented rules, Books books) {
		OF_KEYS.stream().filter(row::has).forEach((column) -> row.wrong(column, "not-used-here"));
		rules.required().stream().map(KeysPart::column).filter((column) -> !row.has(column)).forEach(row::lacks);
		row.demandNotAfter(books.today(), "safe-mounted-on");
	}

	private static String column(Documented.Field field) {
		return switch (field) {
			case PLACE -> "safe-place";
			case OPENS_WITH -> "safe-opens-with";
			case ALARM_CODE -> "alarm-code";
			case DOOR_CODE -> "door-code";
		};
	}

	@Override
	public UUID take(Row row, Books books) {
		var caseId = books.need(Sheet.DECISIONS, row.need("decision"));
		return sets.rules().isPresent()
				? sets.keep(new TakenKeys(caseId, books.source(), row.need("unit"), row.at("collected-on"),
						row.get("cabinet"), row.get("key-number"), items(row)))
				: safes.keep(new TakenKeySafe(caseId, books.source(), row.at("safe-mounted-on"), row.get("safe-place"),
						row.get("safe-opens-with"), row.get("alarm-code"), row.get("door-code"), row.get("other")));
	}

	/** Whether they were tried is not told, so nobody has tried them here. */
	private static List<HeldItem> items(Row row) {
		return Stream.of(row.need("items").split(","))
			.map(String::strip)
			.map((item) -> item.split(":", 2))
			.map((item) -> new HeldItem(item[0], null, item[1].toUpperCase(Locale.ROOT),
					GivenItem.Status.HANDED_OVER.name(), null))
			.toList();
	}

	private static boolean isOf(KeyRules.Of rules, HeldItem item) {
		return rules.item(item.kind())
			.filter((one) -> one.forms().contains(KeyItem.Form.valueOf(String.valueOf(item.form()))))
			.isPresent();
	}

	private static Stream<String> forms(KeyItem item) {
		return item.forms().stream().map((form) -> item.kind() + ":" + form.name().toLowerCase(Locale.ROOT));
	}

}
