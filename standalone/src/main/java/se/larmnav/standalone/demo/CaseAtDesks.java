package se.larmnav.standalone.demo;

import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.AreaPart;

/** One case at the desks of those who work with it: what its page offers whom. */
final class CaseAtDesks {

	/** The longest part of a list. */
	private static final int PART = 100;

	private final Town town;

	private final AlarmArea area;

	/** What the case page offers whom, until somebody has done something. */
	private final Map<Desk, List<String>> offered = new HashMap<>();

	private @Nullable UUID caseId;

	CaseAtDesks(Town town, AlarmArea area) {
		this.town = town;
		this.area = area;
	}

	void remember(UUID id) {
		this.caseId = id;
	}

	UUID id() {
		if (this.caseId == null) {
			throw new IllegalStateException("Nobody has applied");
		}
		return this.caseId;
	}

	/** Time has passed: the page is to be looked at again. */
	void lookAgain() {
		this.offered.clear();
	}

	Desk planner() {
		return this.town.desk(Role.PLANNER, this.area, AreaPart.SERVICE);
	}

	Desk technician() {
		return this.town.desk(Role.TECHNICIAN);
	}

	/** Who is offered the operation by the case page now. */
	Optional<Desk> who(String operation) {
		return Stream
			.of(planner(), technician(), this.town.desk(Role.ALARM_STAFF, this.area, AreaPart.SERVICE),
					this.town.desk(Role.DECISION_MAKER))
			.distinct()
			.filter(desk -> mayDo(desk, operation))
			.findFirst();
	}

	private boolean mayDo(Desk desk, String operation) {
		return this.offered.computeIfAbsent(desk, this::offeredTo).contains(operation);
	}

	private List<String> offeredTo(Desk desk) {
		try {
			return view(desk).may();
		}
		catch (HttpClientErrorException.Forbidden notTheirs) {
			return List.of();
		}
	}

	/** Has it done by whoever is offered it; elsewhere there is no such thing. */
	void does(String operation, Consumer<Desk> work) {
		who(operation).ifPresent(desk -> {
			work.accept(desk);
			this.offered.clear();
		});
	}

	CaseView view(Desk desk) {
		return desk.cases().open(id());
	}

	/** The case's assignments in this state with which this desk may do that. */
	List<UUID> mine(Desk desk, String state, String operation) {
		var mine = new ArrayList<UUID>();
		String after = null;
		do {
			var part = desk.assignments().list(state, true, after, 1, PART);
			part.items()
				.stream()
				.filter(row -> row.caseId().equals(id()) && row.may().contains(operation))
				.map(AssignmentsApi.Row::id)
				.forEach(mine::add);
			after = part.next();
		}
		while (after != null);
		return mine;
	}

}
