package se.larmnav.cases.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.EndedBy;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.decisions.DecisionSupport;
import se.larmnav.cases.decisions.ItemFile;
import se.larmnav.cases.documents.DocumentLine;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.fees.FeeFile;
import se.larmnav.cases.letters.LetterFile;
import se.larmnav.cases.letters.Letters;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.people.Relative;
import se.larmnav.cases.plans.RiskAnalysis;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.watches.WatchFile;
import se.larmnav.contract.Why;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.EndedPart;
import se.larmnav.contract.cases.CasesApi.Refused;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a case page, as the contract has them. */
@Component
class CaseParts {

	private final Applications applications;

	private final Documents documents;

	private final DecisionSupport support;

	private final Routines routines;

	private final Letters letters;

	private final Organisations organisations;

	private final JsonMapper json;

	CaseParts(Applications applications, Documents documents, DecisionSupport support, Routines routines,
			Letters letters, Organisations organisations, JsonMapper json) {
		this.applications = applications;
		this.documents = documents;
		this.support = support;
		this.routines = routines;
		this.letters = letters;
		this.organisations = organisations;
		this.json = json;
	}

	CasesApi.Person person(PersonFile person, CaseFile file, java.time.Instant now) {
		return new CasesApi.Person(person.id(), person.givenName(), person.familyName(),
				person.personalNumber().ageOn(SwedishTime.dateOf(now)), person.personalNumber().masked(),
				person.address().street() + ", " + person.address().postcode() + " " + person.address().place(),
				person.address().entrance(), person.phone(), area(file.area()), person.clientOrganisation(),
				person.relatives().stream().map(CaseParts::relative).toList());
	}

	CasesApi.ApplicationPart application(ApplicationFile file) {
		Map<String, ApplicationFile.Informed> given = file.information()
			.stream()
			.collect(Collectors.toMap(ApplicationFile.Informed::item, (one) -> one));
		var items = applications.rules(file).information().stream().map((rule) -> {
			var done = given.get(rule.key());
			return new CasesApi.Item(rule.key(), rule.label(), done == null ? null : done.at(),
					done == null ? null : done.by());
		}).toList();
		return new CasesApi.ApplicationPart(file.id(), file.state().name(),
				Texts.national().of(Section.CHANNELS, file.channel().key()), file.enteredBy(),
				file.identity() == null ? null : file.identity().name(), file.receivedAt(), file.maximumFeeAccepted(),
				file.installationAddress().isPresent(), file.urgent(), file.urgentBecause(),
				support.criteria(file).stream().map((one) -> new Choice(one.key(), one.text())).toList(),
				support.warning(file).map((one) -> one.text()).orElse(null), refused(file), items,
				file.why() == null ? null : json.readValue(file.why(), Why.class));
	}

	private CasesApi.@Nullable Refused refused(ApplicationFile file) {
		var refused = file.refused();
		if (refused == null) {
			return null;
		}
		var on = SwedishTime.dateOf(refused.at());
		var appeal = routines.version(file.routineVersion()).decisions().appeal();
		var letter = letters.of(file.caseId(), "refusal-letter");
		return new CasesApi.Refused(on, refused.by(), refused.because(), appeal == null ? null : appeal.lastDay(on),
				documents.newest(file.caseId(), "refusal-letter").orElse(null),
				letter.map(LetterFile::channel).orElse(null), letter.map(LetterFile::sentAt).orElse(null));
	}

	private List<Choice> grounds(DecisionFile file) {
		return routines.version(file.routineVersion())
			.decisions()
			.revocationGrounds()
			.stream()
			.map((one) -> new Choice(one.key(), one.text()))
			.toList();
	}

	CasesApi.DecisionPart decision(DecisionFile file) {
		var letter = letters.of(file.caseId(), "decision-letter");
		return new CasesApi.DecisionPart(file.id(), file.state().name(), file.type(), file.legalBasis(),
				file.automated(), file.from(), file.until(), file.endedOn(), file.criterion(), grounds(file),
				file.revokedBecause(),
				file.reinvestigations()
					.stream()
					.map((one) -> new CasesApi.Investigation(one.id(), one.openedAt(), one.openedBy()))
					.toList(),
				support.more(file).stream().map((one) -> new Choice(one.key(), one.name(false))).toList(),
				file.grounds(), file.items().stream().map(CaseParts::item).toList(),
				documents.newest(file.caseId(), "decision-letter").orElse(null),
				letter.map(LetterFile::channel).orElse(null), letter.map(LetterFile::sentAt).orElse(null), file.why());
	}

	CasesApi.AssignmentPart assignment(AssignmentFile file) {
		return new CasesApi.AssignmentPart(file.id(), file.name(), file.kind().name(), file.state().name(),
				file.sender(), unit(file.unit() == null ? file.receiver() : file.unit()), area(file.area()),
				file.locked(), file.documentVersion(), file.sentAt(), file.receivedAt(), file.distributedAt(),
				file.acknowledgedAt(), file.document(), ended(file.ended()), file.why());
	}

	private static CasesApi.@Nullable EndedPart ended(@Nullable EndedBy by) {
		return by == null ? null : new CasesApi.EndedPart(by.at(), by.by(), by.delegator(), by.basis());
	}

	static CasesApi.WatchPart watch(WatchFile file, String owner, boolean mayAgree) {
		return new CasesApi.WatchPart(file.id(), file.name(), owner, file.due(), file.state().name(), mayAgree,
				file.why());
	}

	List<CasesApi.DocumentPart> documents(UUID caseId) {
		return documents.of(caseId).stream().map(CaseParts::document).toList();
	}

	static CasesApi.FeePart fee(FeeFile file) {
		return new CasesApi.FeePart(file.name(), file.monthlyOre(), file.share(), file.from(), file.state(),
				file.why());
	}

	static CasesApi.RiskPart risk(RiskAnalysis one) {
		return new CasesApi.RiskPart(one.id(), one.text(), one.at(), one.by(),
				one.readBy().stream().map(RiskAnalysis.ReadBy::name).toList());
	}

	String unit(@Nullable String id) {
		return id == null ? "" : organisations.current().unit(id).map(Unit::name).orElse(id);
	}

	@Nullable String area(@Nullable String id) {
		return id == null ? null
				: organisations.current().area(id).map(AlarmArea::name).orElse(Objects.requireNonNull(id));
	}

	private static ApplicationsApi.Relative relative(Relative one) {
		return new ApplicationsApi.Relative(one.name(), one.relation(), one.phone(), one.hasKey(), one.purpose());
	}

	private static CasesApi.ServiceItem item(ItemFile one) {
		return new CasesApi.ServiceItem(one.id(), one.name(), one.sharedHousehold(), one.feeShare(), one.from(),
				one.until());
	}

	private static CasesApi.DocumentPart document(DocumentLine one) {
		return new CasesApi.DocumentPart(one.id(), one.title(), one.register(), one.at(), one.signed());
	}

}
