package se.larmnav.cases.pages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.fees.Fees;
import se.larmnav.cases.household.Household;
import se.larmnav.cases.household.Households;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.plans.AlarmPlan;
import se.larmnav.cases.plans.AlarmPlans;
import se.larmnav.cases.plans.CarePlans;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.SeenCase;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.watches.Watches;
import se.larmnav.cases.work.Work;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.HouseholdPart;
import se.larmnav.contract.cases.CasesApi.NextStep;

/** The case as its page shows it. */
@Service
@Transactional
public class CasePages {

	private final CaseRegister register;

	private final Administrations administrations;

	private final People people;

	private final CaseNow.Look look;

	private final CaseParts parts;

	private final AccessParts access;

	private final ProcessLine process;

	private final CaseOperations operations;

	private final Households households;

	private final Fees fees;

	private final AlarmPlans plans;

	private final CarePlans care;

	private final Watches watches;

	private final Work work;

	private final WorkRows rows;

	private final Texts texts;

	private final Clock clock;

	CasePages(CaseRegister register, Administrations administrations, People people, CaseNow.Look look, CaseParts parts,
			AccessParts access, ProcessLine process, CaseOperations operations, Households households, Fees fees,
			AlarmPlans plans, CarePlans care, Watches watches, Work work, WorkRows rows, Texts texts, Clock clock) {
		this.register = register;
		this.administrations = administrations;
		this.people = people;
		this.look = look;
		this.parts = parts;
		this.access = access;
		this.process = process;
		this.operations = operations;
		this.households = households;
		this.fees = fees;
		this.plans = plans;
		this.care = care;
		this.watches = watches;
		this.work = work;
		this.rows = rows;
		this.texts = texts;
		this.clock = clock;
	}

	/** Opens a case; the reading is logged, of the partner in a household too. */
	CaseView open(UUID id) {
		var seen = register.open(id);
		var file = seen.file();
		var household = households.of(id);
		var shown = readShown(seen, household);
		var person = Objects.requireNonNull(shown.get(file.person()));
		var now = look.at(id);
		var administration = file.administration();
		return new CaseView(id, file.number(), file.version(), parts.person(person, file, clock.instant()),
				nextStep(file).orElse(null), process.of(now), now.application().map(parts::application).orElse(null),
				now.decision().map(parts::decision).orElse(null),
				now.assignments().stream().map(parts::assignment).toList(), now.keys().map(access::keys).orElse(null),
				now.safe().map(access::safe).orElse(null), now.installation().map(access::installation).orElse(null),
				watches(id, file), parts.documents(id), household.map((one) -> part(one, id, shown)).orElse(null),
				fees.of(id).stream().map(CaseParts::fee).toList(),
				plans.of(id).map((one) -> plan(id, one)).orElse(null), care.contactPerson(id).orElse(null),
				care.risks(id).stream().map(CaseParts::risk).toList(),
				administration == null ? null : administrations.name(administration), file.responsibleName(),
				marks(now, household.map((one) -> partner(one, id, shown)).orElse(null)), operations.of(now));
	}

	/** What people call the step where each of these cases stands. */
	public Map<UUID, String> standing(Collection<UUID> cases) {
		return look.at(cases).values().stream().collect(Collectors.toMap(CaseNow::caseId, process::current));
	}

	private CasesApi.AlarmPlan plan(UUID id, AlarmPlan plan) {
		return new CasesApi.AlarmPlan(plan.text(), plan.toKnow(), plan.at(), plan.by(),
				plans.lastPrinted(id).orElse(null), care.isPrintOutdated(plan), plan.reviewedAt(), plan.reviewedBy());
	}

	private Map<UUID, PersonFile> readShown(SeenCase seen, Optional<Household> household) {
		var ids = new ArrayList<UUID>();
		ids.add(seen.file().person());
		household.map((one) -> register.of(one.partnerOf(seen.file().id())).person()).ifPresent(ids::add);
		return people.readAll(ids, "case", seen.ground());
	}

	private Optional<NextStep> nextStep(CaseFile file) {
		return work.ofCase(file.id())
			.stream()
			.findFirst()
			.map((one) -> new NextStep(one.text(), one.why().source(), rows.owner(one, file), WorkRows.due(one),
					WorkRows.operation(one.doneOn())));
	}

	private List<CasesApi.WatchPart> watches(UUID id, CaseFile file) {
		return watches.of(id)
			.stream()
			.filter((one) -> one.state().isOpen())
			.map((one) -> CaseParts.watch(one,
					file.responsibleName() == null ? rows.title(one.owner()) : file.responsibleName(),
					watches.mayAgree(one)))
			.toList();
	}

	private HouseholdPart part(Household household, UUID id, Map<UUID, PersonFile> shown) {
		var share = fees.of(id).stream().findFirst().map((one) -> one.share()).orElse("1/1");
		return new HouseholdPart(household.partnerOf(id), partner(household, id, shown).name(), share);
	}

	private PersonFile partner(Household household, UUID id, Map<UUID, PersonFile> shown) {
		return Objects.requireNonNull(shown.get(register.of(household.partnerOf(id)).person()));
	}

	private List<String> marks(CaseNow now, @Nullable PersonFile partner) {
		var marks = new ArrayList<String>();
		if (now.application().filter(ApplicationFile::urgent).isPresent()) {
			marks.add(texts.of("mark.urgent"));
		}
		if (now.keys().filter((set) -> set.state().isAwaited()).isPresent()) {
			marks.add(texts.of("mark.keys-missing"));
		}
		if (now.assignments()
			.stream()
			.map(AssignmentFile::state)
			.anyMatch((one) -> one.name().equals("CANNOT_BE_CARRIED_OUT"))) {
			marks.add(texts.of("mark.cannot-be-carried-out"));
		}
		if (now.assignments().stream().anyMatch((one) -> one.receiver() == null)) {
			marks.add(texts.of("mark.area-unknown"));
		}
		if (partner != null) {
			marks.add(texts.of("mark.household", partner.givenName()));
		}
		return marks;
	}

}
