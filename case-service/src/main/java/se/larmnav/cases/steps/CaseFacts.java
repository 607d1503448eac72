package se.larmnav.cases.steps;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.Assignments;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.fees.Fees;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keys.Keys;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.keysafes.KeySafes;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.work.Work;
import se.larmnav.contract.Why;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.routine.money.Money;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Organisations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says the facts of a case that a message may carry: those that its step names, and no
 * others.
 */
@Component
class CaseFacts {

	private final CaseRegister register;

	private final People people;

	private final Applications applications;

	private final Decisions decisions;

	private final Fees fees;

	private final Assignments assignments;

	private final Keys keys;

	private final KeySafes safes;

	private final Installations installations;

	private final Work work;

	private final Organisations organisations;

	private final Texts texts;

	private final JsonMapper json;

	CaseFacts(CaseRegister register, People people, Applications applications, Decisions decisions, Fees fees,
			Assignments assignments, Keys keys, KeySafes safes, Installations installations, Work work,
			Organisations organisations, Texts texts, JsonMapper json) {
		this.register = register;
		this.people = people;
		this.applications = applications;
		this.decisions = decisions;
		this.fees = fees;
		this.assignments = assignments;
		this.keys = keys;
		this.safes = safes;
		this.installations = installations;
		this.work = work;
		this.organisations = organisations;
		this.texts = texts;
		this.json = json;
	}

	List<WorkApi.Fact> of(List<Fact> wanted, UUID caseId, @Nullable UUID assignment) {
		return wanted.stream()
			.map((fact) -> new WorkApi.Fact(se.larmnav.routine.text.Texts.national().of(Section.FACTS, fact.key()),
					value(fact, caseId, assignment)))
			.toList();
	}

	/** One fact in words. */
	String value(Fact fact, UUID caseId, @Nullable UUID assignment) {
		return switch (fact) {
			case CASE_NUMBER -> register.of(caseId).number();
			case NAME -> person(caseId).name();
			case PERSONAL_NUMBER -> person(caseId).personalNumber().written();
			case ADDRESS -> applications.ofCase(caseId)
				.flatMap(ApplicationFile::installationAddress)
				.orElse(person(caseId).address())
				.line();
			case PHONE -> person(caseId).phone();
			case AREA -> area(caseId);
			case RELATIVES -> person(caseId).relatives()
				.stream()
				.map((one) -> one.name() + " (" + one.relation() + ") " + one.phone())
				.collect(Collectors.joining(", "));
			case RESPONSIBLE -> orNone(register.of(caseId).responsibleName());
			case MAXIMUM_FEE ->
				yesOrNo(applications.ofCase(caseId).map(ApplicationFile::maximumFeeAccepted).orElse(null));
			case FEE -> fees.of(caseId)
				.stream()
				.map((one) -> new Money(one.monthlyOre()) + " (" + one.share() + ")")
				.collect(Collectors.joining(", "));
			case URGENT -> yesOrNo(applications.ofCase(caseId).map(ApplicationFile::urgent).orElse(false));
			case HAND_OVER_REASONS -> applications.ofCase(caseId)
				.map(ApplicationFile::why)
				.map((why) -> json.readValue(why, Why.class).rule())
				.orElse(texts.of("none"));
			case DECISION -> decisions.newest(caseId).map(this::decision).orElse(texts.of("none"));
			case ASSIGNMENT -> assignment == null ? texts.of("none") : assignments.assignment(assignment).name();
			case LAST_CONTACT -> keys.of(caseId).map(this::contact).orElse(texts.of("none"));
			case APPOINTMENT -> appointment(caseId);
			case KEYS -> keys.of(caseId).map(CaseFacts::items).orElse(texts.of("none"));
			case CURRENT_NEED -> applications.ofCase(caseId)
				.map(ApplicationFile::withdrawnBecause)
				.or(() -> work.lastAnswers(caseId))
				.orElse(texts.of("none"));
			case INSTALLATION_NOTES -> orNone(installations.of(caseId).map(InstallationFile::special).orElse(null));
			case INSTALLED_ON -> day(installations.of(caseId).map(InstallationFile::installedAt).orElse(null));
			case SERVICE_STARTED_ON -> day(assignments.of(caseId)
				.stream()
				.map(AssignmentFile::startedAt)
				.filter(java.util.Objects::nonNull)
				.findFirst()
				.orElse(null));
		};
	}

	private PersonFile person(UUID caseId) {
		return people.entrusted(register.of(caseId).person());
	}

	private String area(UUID caseId) {
		var area = register.of(caseId).area();
		return area == null ? texts.of("none") : organisations.current().area(area).map(AlarmArea::name).orElse(area);
	}

	private String decision(DecisionFile decision) {
		var until = decision.until();
		return decision.type() + ", "
				+ (until == null ? texts.of("decision.until-further-notice") : texts.of("decision.until", until));
	}

	private String contact(KeySetFile set) {
		return set.lastContact() == null ? texts.of("keys.no-contact")
				: texts.time(set.lastContact()) + ", " + texts.of("keys.result." + set.lastResult());
	}

	private static String items(KeySetFile set) {
		return set.items()
			.stream()
			.filter((one) -> "HANDED_OVER".equals(one.status()))
			.map((one) -> one.label() == null ? one.kind() : one.label())
			.collect(Collectors.joining(", "));
	}

	private String appointment(UUID caseId) {
		var at = installations.of(caseId)
			.map(InstallationFile::booked)
			.or(() -> safes.of(caseId).map(KeySafeFile::visit))
			.or(() -> keys.of(caseId).map(KeySetFile::appointment))
			.orElse(null);
		return at == null ? texts.of("none") : texts.time(at);
	}

	private String day(@Nullable Instant at) {
		return at == null ? texts.of("none") : SwedishTime.dateOf(at).toString();
	}

	private String orNone(@Nullable String text) {
		return text == null || text.isBlank() ? texts.of("none") : text;
	}

	private String yesOrNo(@Nullable Boolean answer) {
		return texts.of(answer == null ? "not-answered" : answer ? "yes" : "no");
	}

}
