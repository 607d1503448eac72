package se.larmnav.contract.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import se.larmnav.contract.Slice;
import se.larmnav.contract.Why;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.KeySafesApi.KeySafeView;
import se.larmnav.contract.cases.KeysApi.KeySetView;

/**
 * One person's safety alarm from application on (ärende). Opening it is a read that is
 * logged.
 */
@HttpExchange("/api/cases/v1")
public interface CasesApi {

	/** The case as its page shows it; opening it is a read that is logged. */
	@GetExchange("/cases/{id}")
	CaseView open(@PathVariable UUID id);

	/**
	 * The case's timeline, newest first, by page or after the last that was seen.
	 * @param after the {@code next} of the part before; what comes meanwhile moves
	 * nothing
	 * @param page its number from 1, without {@code after}
	 * @param limit how many, 100 at most
	 */
	@GetExchange("/cases/{id}/timeline")
	Slice<TimelineEntry> timeline(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int limit);

	/** The timeline after the last that was seen. */
	default Slice<TimelineEntry> timeline(UUID id, @Nullable String after, int limit) {
		return timeline(id, after, 1, limit);
	}

	/** The full personal number (knappen Visa); logged with its ground. */
	@GetExchange("/cases/{id}/personal-number")
	PersonalNumber personalNumber(@PathVariable UUID id);

	/** Writes a note into the case's journal. */
	@PostExchange("/cases/{id}/notes")
	void note(@PathVariable UUID id, @RequestBody Note note);

	/**
	 * Writes that the service could not be carried out, wholly or partly (GBG-DOC-05).
	 */
	@PostExchange("/cases/{id}/obstacles")
	void obstacle(@PathVariable UUID id, @RequestBody Obstacle obstacle);

	/**
	 * Everything written in the journals of the person's cases, oldest first
	 * (GBG-DOC-03).
	 */
	@GetExchange("/cases/{id}/extract")
	Extract extract(@PathVariable UUID id);

	/** The same as a document of the case, to be handed out. */
	@PostExchange("/cases/{id}/extracts")
	ExtractMade makeExtract(@PathVariable UUID id);

	/**
	 * That a service could not be carried out.
	 *
	 * @param type key of the reason, from the routine
	 * @param wholly whether nothing of it could be
	 * @param at when it was; null is now
	 */
	record Obstacle(String type, boolean wholly, String text, @Nullable Instant at) {
	}

	/** The journals of a person, as they are at a moment. */
	record Extract(UUID person, String name, String maskedPersonalNumber, List<String> caseNumbers, Instant madeAt,
			List<ExtractLine> lines) {
	}

	/** A line of an extract; {@code at} when it happened. */
	record ExtractLine(String caseNumber, Instant at, Instant registeredAt, String actor, String category,
			String journal, String text) {
	}

	/** Where the extract can be fetched. */
	record ExtractMade(UUID document) {
	}

	/**
	 * Adds a relative or close person who may be turned to, for example at the
	 * installation or the return of the alarm (GBG-DEC-05).
	 */
	@PostExchange("/cases/{id}/relatives")
	void addRelative(@PathVariable UUID id, @RequestBody ApplicationsApi.Relative relative);

	/**
	 * Hands the case to a decision-maker of its administration (fördelar ärendet,
	 * GBG-AUT-10, GBG-AUT-11); what the reception had to do with it is done by that.
	 */
	@PostExchange("/cases/{id}/responsible")
	void handOver(@PathVariable UUID id, @RequestBody HandOver handOver);

	/** The decision-makers to whom the case may be handed; {@code key} is sent back. */
	@GetExchange("/cases/{id}/decision-makers")
	List<Choice> decisionMakers(@PathVariable UUID id);

	/**
	 * Hands the case to another administration, to which it belongs (GBG-AUT-07).
	 */
	@PostExchange("/cases/{id}/administration")
	void transfer(@PathVariable UUID id, @RequestBody Transfer transfer);

	/** The administrations to which the case may be transferred. */
	@GetExchange("/cases/{id}/administrations")
	List<Choice> administrations(@PathVariable UUID id);

	/** To which administration, by its id, and why. */
	record Transfer(String administration, String reason) {
	}

	/**
	 * States in which alarm area the home lies, when its address does not say;
	 * assignments that could not be sent without it leave then.
	 */
	@PostExchange("/cases/{id}/area")
	void place(@PathVariable UUID id, @RequestBody AreaOfHome area);

	/**
	 * Asks those who plan visits in which area the home lies; they answer by stating it
	 * (LJU-ASG-05).
	 */
	@PostExchange("/cases/{id}/area-questions")
	void askArea(@PathVariable UUID id, @RequestBody AreaQuestion question);

	/** What is unclear about the area. */
	record AreaQuestion(String question) {
	}

	/**
	 * Who has read the case (Vem har läst), newest first, by page or after the last that
	 * was seen.
	 * @param after the {@code next} of the part before; what comes meanwhile moves
	 * nothing
	 * @param page its number from 1, without {@code after}
	 * @param limit how many, 100 at most
	 */
	@GetExchange("/cases/{id}/reads")
	Slice<Read> reads(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int limit);

	/** Who has read the case after the last that was seen, in long parts. */
	default Slice<Read> reads(UUID id, @Nullable String after) {
		return reads(id, after, 1, 100);
	}

	/**
	 * Finds people by personal number or name; in a body, never in a URL. The list is one
	 * logged read.
	 */
	@PostExchange("/person-searches")
	Slice<Hit> search(@RequestBody Search search);

	/** What may be chosen on the screens here, from the routine in force. */
	@GetExchange("/choices")
	Choices choices();

	/**
	 * What may be chosen, in Swedish; {@code key} is what is sent back.
	 *
	 * @param channels by which staff may enter an application
	 * @param information what an applicant is told or given (NewApplication.informed)
	 * @param asksMaximumFee whether an application entered by staff asks for the maximum
	 * fee
	 * @param asksIdentity whether staff must say how the identity was secured
	 * @param keyItems kinds of a key set (KeyItem.kind)
	 * @param deviceFamilies what may be installed (Device.family)
	 * @param accessories of a device
	 * @param installationInformation what the person is told at the installation
	 * (Completion.informed)
	 * @param technologies of a new device, and {@code connections} by which it may reach
	 * the centre (Device.connection); none where that is not asked for
	 * @param obstacles reasons for which a service could not be carried out
	 * (Obstacle.type)
	 * @param refersTo the channel to which somebody who telephones may be referred; null
	 * when there is none
	 */
	record Choices(List<Choice> channels, List<Choice> information, boolean asksMaximumFee, boolean asksIdentity,
			List<KeyKind> keyItems, List<Choice> deviceFamilies, List<Choice> accessories,
			List<Choice> installationInformation, List<Choice> technologies, List<Choice> connections,
			List<Choice> obstacles, @Nullable Choice refersTo) {
	}

	record Choice(String key, String text) {
	}

	/**
	 * A kind of item in a key set, and the forms in which it may be handed over: KEY, TAG
	 * or CODE.
	 */
	record KeyKind(String key, String text, List<String> forms) {
	}

	/**
	 * The case as its page shows it.
	 *
	 * @param version for If-Match
	 * @param may what the caller may do now, by the names of {@link Operation}
	 */
	record CaseView(UUID id, String number, long version, Person person, @Nullable NextStep nextStep,
			List<ProcessStep> process, @Nullable ApplicationPart application, @Nullable DecisionPart decision,
			List<AssignmentPart> assignments, KeysApi.@Nullable KeySetView keys,
			KeySafesApi.@Nullable KeySafeView keySafe, InstallationsApi.@Nullable InstallationView installation,
			List<WatchPart> watches, List<DocumentPart> documents, @Nullable HouseholdPart household,
			List<FeePart> fees, @Nullable AlarmPlan alarmPlan, @Nullable String contactPerson, List<RiskPart> risks,
			@Nullable String administration, @Nullable String responsible, List<String> marks, List<String> may) {
	}

	/** Who the case is about; the personal number is masked. */
	record Person(UUID id, String givenName, String familyName, int age, String maskedPersonalNumber, String address,
			@Nullable String entrance, String phone, @Nullable String area, @Nullable String clientOrganisation,
			List<ApplicationsApi.Relative> relatives) {
	}

	/** What happens next, in Swedish, who does it and by when. */
	record NextStep(String text, String rule, String owner, @Nullable Instant due, @Nullable String operation) {
	}

	/** One step of the process line: DONE, CURRENT or TO_COME. */
	record ProcessStep(String key, String label, String state, @Nullable LocalDate on) {
	}

	/**
	 * @param criteria of which one is chosen when it is granted, where the routine has
	 * any
	 * @param warning what must be answered to grant it all the same
	 */
	record ApplicationPart(UUID id, String state, String channel, String enteredBy, @Nullable String identityMethod,
			Instant receivedAt, @Nullable Boolean maximumFeeAccepted, boolean otherAddress, boolean urgent,
			@Nullable String urgentBecause, List<Choice> criteria, @Nullable String warning, @Nullable Refused refused,
			List<Item> information, @Nullable Why why) {
	}

	/** That it was refused, with the last day to appeal and the letter that says so. */
	record Refused(LocalDate on, String by, String because, @Nullable LocalDate appealBy, @Nullable UUID letter,
			@Nullable String letterSentBy, @Nullable Instant letterSentAt) {
	}

	/**
	 * Something that must be handed over or told; {@code at} is null until it has been.
	 */
	record Item(String key, String label, @Nullable Instant at, @Nullable String by) {
	}

	record DecisionPart(UUID id, String state, String type, String legalBasis, boolean automated, LocalDate from,
			@Nullable LocalDate until, @Nullable LocalDate endedOn, @Nullable String criterion, List<Choice> grounds,
			@Nullable String revokedBecause, List<Investigation> investigations, List<Choice> more,
			List<String> revocationGrounds, List<ServiceItem> serviceItems, @Nullable UUID letter,
			@Nullable String letterSentBy, @Nullable Instant letterSentAt, @Nullable Why why) {
	}

	/** A new investigation of the decision, because needs have changed (GBG-DEC-12). */
	record Investigation(UUID id, Instant openedAt, String openedBy) {
	}

	/** A service item (insats); {@code feeShare} such as 1/1 or 1/2. */
	record ServiceItem(UUID id, String name, boolean sharedHousehold, String feeShare, LocalDate from,
			@Nullable LocalDate until) {
	}

	/** An assignment (uppdrag) in its state of requirements.md Z2.3. */
	record AssignmentPart(UUID id, String name, String kind, String state, String sender, String receiver,
			@Nullable String area, boolean locked, int documentVersion, @Nullable Instant sentAt,
			@Nullable Instant receivedAt, @Nullable Instant distributedAt, @Nullable Instant acknowledgedAt,
			@Nullable UUID document, @Nullable EndedPart ended, @Nullable Why why) {
	}

	/** Who ended it by hand, on whose delegation and on what that rests (PLT-DLG-01). */
	record EndedPart(Instant at, String by, @Nullable String delegator, @Nullable String basis) {
	}

	record WatchPart(UUID id, String name, String owner, Instant due, String state, boolean mayAgree,
			@Nullable Why why) {
	}

	record DocumentPart(UUID id, String title, String register, Instant at, boolean signed) {
	}

	/** A household that shares: the partner's case and who pays which share. */
	record HouseholdPart(UUID partnerCaseId, String partnerName, String share) {
	}

	/** What is charged: monthly amount in öre, and the share it comes from. */
	record FeePart(String name, long monthlyOre, String share, @Nullable LocalDate from, String state, Why why) {
	}

	/** A risk analysis, and who has confirmed that they have read it. */
	record RiskPart(UUID id, String text, Instant at, String by, List<String> readBy) {
	}

	/**
	 * The alarm plan (larmplan): what whoever answers an alarm must know.
	 *
	 * @param printedAt when any version was printed last
	 * @param printOutdated whether what lies on paper is older than this
	 */
	record AlarmPlan(String text, List<String> toKnow, Instant at, String by, @Nullable Instant printedAt,
			boolean printOutdated, @Nullable Instant reviewedAt, @Nullable String reviewedBy) {
	}

	/**
	 * One line of the timeline.
	 *
	 * @param actorKind PERSON, AUTOMATION or INTEGRATION
	 * @param category DECISION, CONTACT, KEYS, INSTALLATION, ALARM, MESSAGE or SYSTEM
	 * @param journal AUTHORITY or PERFORMER
	 * @param at when it happened; {@code registeredAt} when it was entered
	 */
	record TimelineEntry(UUID id, Instant at, Instant registeredAt, String actor, String actorKind, String category,
			String journal, String text, @Nullable UUID document, @Nullable Why why) {
	}

	record PersonalNumber(String value) {
	}

	/** A journal note; {@code at} null is now. */
	record Note(String text, @Nullable Instant at) {
	}

	/** The alarm area of a home, by its id. */
	record AreaOfHome(String area) {
	}

	/** To whom a case is handed, by user name. */
	record HandOver(String userName) {
	}

	record Read(Instant at, String who, String what, String ground) {
	}

	/** A search by personal number or name, one of them. */
	record Search(@Nullable String personalNumber, @Nullable String name, @Nullable String after) {
	}

	record Hit(UUID caseId, String caseNumber, String name, int birthYear, String state) {
	}

}
