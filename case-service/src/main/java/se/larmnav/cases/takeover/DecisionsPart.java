package se.larmnav.cases.takeover;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.decisions.TakenDecision;
import se.larmnav.cases.decisions.TakenDecisions;
import se.larmnav.cases.people.Address;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.routine.organisation.Administration;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.tenancy.Organisations;

/** The running decisions; each opens a case. */
@Component
@Order(2)
class DecisionsPart implements Part {

	private final TakenDecisions decisions;

	private final CaseRegister register;

	private final Administrations administrations;

	private final Organisations organisations;

	private final People people;

	DecisionsPart(TakenDecisions decisions, CaseRegister register, Administrations administrations,
			Organisations organisations, People people) {
		this.decisions = decisions;
		this.register = register;
		this.administrations = administrations;
		this.organisations = organisations;
		this.people = people;
	}

	@Override
	public Sheet sheet() {
		return Sheet.DECISIONS;
	}

	@Override
	public void check(Row row, Books books) {
		checkPerson(row, books);
		checkDays(row, books);
		var organisation = organisations.current();
		var administration = row.get("administration");
		if (administration != null && organisation.administration(administration).isEmpty()) {
			row.wrong("administration", "one-of",
					organisation.administrations().stream().map(Administration::id).collect(Collectors.joining(", ")));
		}
		if (administration == null && administrations.only().isEmpty()) {
			row.lacks("administration");
		}
		var area = row.get("area");
		if (area != null ? organisation.area(area).isEmpty()
				: address(row, books).isPresent() && area(row, books) == null) {
			row.wrong("area", "area",
					organisation.areas().stream().map(AlarmArea::id).collect(Collectors.joining(", ")));
		}
		checkHousehold(row, books);
	}

	private void checkPerson(Row row, Books books) {
		var person = row.get("person");
		if (person == null) {
			return;
		}
		if (!books.knows(Sheet.PEOPLE, person)) {
			row.wrong("person", "unknown-key", Sheet.PEOPLE.fileName());
		}
		else if (!books.claim("decision of " + person)
				|| books.subject(Sheet.PEOPLE, person).filter(register::hasCase).isPresent()) {
			row.wrong("person", "decision-twice");
		}
	}

	private static void checkDays(Row row, Books books) {
		row.demandNotAfter(books.today(), "decided-on");
		var from = row.day("valid-from");
		var until = row.day("valid-until");
		if (until != null && until.isBefore(books.today())) {
			row.wrong("valid-until", "has-ended", books.today());
		}
		else if (until != null && from != null && until.isBefore(from)) {
			row.wrong("valid-until", "before-from");
		}
	}

	/** Who pays in full stands before, so that there is a case to join. */
	private void checkHousehold(Row row, Books books) {
		var partner = row.get("shares-household-with");
		if (partner == null) {
			return;
		}
		row.key().ifPresent((key) -> books.claim("household of " + key));
		if (!decisions.sharesHouseholds()) {
			row.wrong("shares-household-with", "not-used-here");
		}
		else if (!books.knows(Sheet.DECISIONS, partner) || partner.equals(row.get(Sheet.KEY))) {
			row.wrong("shares-household-with", "row-before");
		}
		else if (!books.claim("household of " + partner)
				|| books.subject(Sheet.DECISIONS, partner).filter(decisions::sharesHousehold).isPresent()) {
			row.wrong("shares-household-with", "household-twice");
		}
	}

	@Override
	public UUID take(Row row, Books books) {
		var administration = row.get("administration");
		var file = register.begin(books.need(Sheet.PEOPLE, row.need("person")),
				administration == null ? administrations.only().orElse(null) : administration, area(row, books));
		var partner = row.get("shares-household-with");
		decisions.keep(new TakenDecision(file.id(), books.source(), Objects.requireNonNull(row.day("decided-on")),
				Objects.requireNonNull(row.day("valid-from")), row.day("valid-until"), row.need("legal-basis"),
				row.get("decided-by"), row.get("motivation"),
				partner == null ? null : books.need(Sheet.DECISIONS, partner)));
		return file.id();
	}

	@Override
	public Optional<UUID> caseOf(Row row, Books books) {
		return books.subject(Sheet.DECISIONS, row.need(Sheet.KEY));
	}

	private @Nullable String area(Row row, Books books) {
		var area = row.get("area");
		return area != null ? area
				: address(row, books).flatMap((one) -> organisations.current().areaOf(one.postcode(), one.place()))
					.map(AlarmArea::id)
					.orElse(null);
	}

	private Optional<Address> address(Row row, Books books) {
		var person = row.get("person");
		return person == null ? Optional.empty() : books.addressOf(person)
			.or(() -> books.subject(Sheet.PEOPLE, person).map((id) -> people.entrusted(id).address()));
	}

}
