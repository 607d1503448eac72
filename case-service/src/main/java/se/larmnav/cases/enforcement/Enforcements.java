package se.larmnav.cases.enforcement;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.enforcement.DecisionList.Listed;
import se.larmnav.cases.pages.CasePages;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.DecisionsApi.Followed;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Routines;

/** Shows who works for the authority which decisions must be seen to. */
@Service
@Transactional
public class Enforcements {

	private final RunningDecisions running;

	private final Routines routines;

	private final Administrations administrations;

	private final CaseRegister register;

	private final People people;

	private final CasePages pages;

	private final Clock clock;

	Enforcements(RunningDecisions running, Routines routines, Administrations administrations, CaseRegister register,
			People people, CasePages pages, Clock clock) {
		this.running = running;
		this.routines = routines;
		this.administrations = administrations;
		this.register = register;
		this.people = people;
		this.pages = pages;
		this.clock = clock;
	}

	/** The decisions of one list, oldest first; one row in the read log. */
	public List<Followed> on(String name) {
		var caller = Caller.current();
		caller.require("decision-maker", "reception", "unit-head");
		var list = DecisionList.named(name);
		var today = SwedishTime.dateOf(clock.instant());
		var listed = new LinkedHashMap<Standing, Listed>();
		running.of(administrations.of(caller.userName()))
			.forEach((one) -> list.judge(one, routines.version(one.routineVersion()), today)
				.ifPresent((why) -> listed.put(one, why)));
		return rows(listed);
	}

	private List<Followed> rows(Map<Standing, Listed> listed) {
		var ids = listed.keySet().stream().map(Standing::caseId).toList();
		var cases = register.all(ids);
		var persons = people.readAll(cases.values().stream().map(CaseFile::person).collect(Collectors.toSet()),
				"decision-list", "administration");
		var stands = pages.standing(ids);
		return listed.entrySet().stream().map((one) -> {
			var standing = one.getKey();
			var file = Objects.requireNonNull(cases.get(standing.caseId()));
			return new Followed(file.id(), file.number(), Objects.requireNonNull(persons.get(file.person())).listName(),
					standing.decidedOn(), Objects.requireNonNull(stands.get(file.id())), file.responsibleName(),
					standing.watch(), standing.watchDue(), one.getValue().since(), one.getValue().source().text());
		}).toList();
	}

}
