package se.larmnav.cases.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.people.Address;
import se.larmnav.cases.people.NewPerson;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.Relative;
import se.larmnav.routine.person.NotAPersonnummer;
import se.larmnav.routine.person.Personnummer;

/** The people; whoever is here already is left as he or she is, and told as a problem. */
@Component
@Order(1)
class PeoplePart implements Part {

	private final People people;

	PeoplePart(People people) {
		this.people = people;
	}

	@Override
	public Sheet sheet() {
		return Sheet.PEOPLE;
	}

	@Override
	public void check(Row row, Books books) {
		number(row, books).ifPresent((number) -> {
			if (!books.claim("person " + number.digits())) {
				row.wrong("personal-number", "person-twice");
			}
			else if (people.known(number).isPresent()) {
				row.wrong("personal-number", "person-here-already");
			}
		});
		for (int nr = 1; nr <= Sheet.RELATIVES; nr++) {
			demandWhole(row, "relative-" + nr + "-");
		}
		if (row.has("street") && row.has("postcode") && row.has("place")) {
			row.key().ifPresent((key) -> books.lives(key, address(row)));
		}
	}

	@Override
	public UUID take(Row row, Books books) {
		var number = number(row, books).orElseThrow();
		return people.admit(new NewPerson(number, row.need("given-name"), row.need("family-name"), row.need("phone"),
				address(row), relatives(row)));
	}

	@Override
	public Optional<UUID> caseOf(Row row, Books books) {
		return Optional.empty();
	}

	private static Optional<Personnummer> number(Row row, Books books) {
		var told = row.get("personal-number");
		if (told == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(Personnummer.parse(told, books.today()));
		}
		catch (NotAPersonnummer wrong) {
			row.wrong("personal-number", "personal-number-" + wrong.why().name().toLowerCase(Locale.ROOT));
			return Optional.empty();
		}
	}

	/** A relative has a name, a relation and a phone, or is not there. */
	private static void demandWhole(Row row, String relative) {
		var parts = Stream.of("name", "relation", "phone").map(relative::concat).toList();
		if (row.has(relative + "has-key") || parts.stream().anyMatch(row::has)) {
			parts.stream().filter((part) -> !row.has(part)).forEach(row::lacks);
		}
	}

	private static List<Relative> relatives(Row row) {
		var relatives = new ArrayList<Relative>();
		for (int nr = 1; nr <= Sheet.RELATIVES; nr++) {
			var one = "relative-" + nr + "-";
			if (row.has(one + "name")) {
				relatives.add(new Relative(row.need(one + "name"), row.need(one + "relation"), row.need(one + "phone"),
						"ja".equals(row.get(one + "has-key")), null));
			}
		}
		return relatives;
	}

	private static Address address(Row row) {
		return new Address(row.need("street"), row.need("postcode"), row.need("place"), row.get("entrance"));
	}

}
