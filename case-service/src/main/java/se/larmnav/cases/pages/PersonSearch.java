package se.larmnav.cases.pages;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonalNumbers;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.Slice;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.Hit;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Finds people by number or name, among the cases that the caller may see. */
@Service
@Transactional
public class PersonSearch {

	private static final int PAGE = 50;

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 240;

	private static final String[] CASE_WORK = { "decision-maker", "reception", "planner", "alarm-staff", "technician",
			"visit-planner", "home-care", "unit-head", "fee-administrator" };

	private final People people;

	private final CaseRegister register;

	private final CasePages pages;

	private final Clock clock;

	PersonSearch(People people, CaseRegister register, CasePages pages, Clock clock) {
		this.people = people;
		this.register = register;
		this.pages = pages;
		this.clock = clock;
	}

	Slice<Hit> find(CasesApi.Search told) {
		Caller.current().require(CASE_WORK);
		var found = told.personalNumber() != null ? byNumber(told.personalNumber()) : byName(told.name(), told.after());
		var seen = register.seenOf(found);
		var persons = people.readAll(seen.stream().map((one) -> one.file().person()).collect(Collectors.toSet()),
				"search", "case-work");
		var standing = pages.standing(seen.stream().map((one) -> one.file().id()).toList());
		var hits = seen.stream().map((one) -> {
			var person = Objects.requireNonNull(persons.get(one.file().person()));
			return new Hit(one.file().id(), one.file().number(), person.listName(),
					person.personalNumber().birthDate().getYear(),
					Objects.requireNonNull(standing.get(one.file().id())));
		}).toList();
		return new Slice<>(hits, found.size() < PAGE ? null : found.getLast().toString());
	}

	private List<UUID> byNumber(String given) {
		var number = PersonalNumbers.read("/personalNumber", given, SwedishTime.dateOf(clock.instant()));
		return people.known(number).stream().toList();
	}

	private List<UUID> byName(@Nullable String name, @Nullable String after) {
		var beginning = Fields.text("/name", name, LONGEST_NAME);
		if (beginning.length() < SHORTEST_NAME) {
			throw Refusal.invalid("/name", "too-short");
		}
		try {
			return people.named(beginning, after == null ? null : UUID.fromString(after), PAGE);
		}
		catch (IllegalArgumentException notACursor) {
			throw Refusal.invalid("/after", "unknown");
		}
	}

}
