package se.larmnav.contract.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Applications for a safety alarm (ansökan), from an e-service or entered by staff. */
@HttpExchange("/api/cases/v1")
public interface ApplicationsApi {

	/** Takes an application in. The same key and body again gives the same answer. */
	@PostExchange("/applications")
	Receipt apply(@RequestHeader("Idempotency-Key") String key, @RequestBody NewApplication application);

	/** What an e-service must ask and show in a channel, from the routine in force. */
	@GetExchange("/application-channels/{channel}")
	ChannelDemands channel(@PathVariable String channel);

	/**
	 * Notes that somebody was referred to a channel; no application is made (GBG-APP-08).
	 */
	@PostExchange("/referrals")
	void refer(@RequestBody Referral referral);

	/** The newest referrals. */
	@GetExchange("/referrals")
	List<Referred> referrals();

	/**
	 * What a channel demands.
	 *
	 * @param text what is shown to whoever applies alone, and a link to more
	 * @param referral what is told whoever is not registered here; null when anybody may
	 * apply
	 */
	record ChannelDemands(String channel, boolean asksMaximumFee, boolean asksInstallationAddress,
			@Nullable String text, @Nullable String link, @Nullable String referral) {
	}

	/** That somebody was referred, by whichever way they asked; nothing about whom. */
	record Referral(String channel, @Nullable String note) {
	}

	record Referred(Instant at, String by, String channel, @Nullable String note) {
	}

	/**
	 * Marks information as handed over or given to the applicant (LJU-APP-01, GBG-APP-04,
	 * GBG-APP-05).
	 */
	@PostExchange("/applications/{id}/information")
	void informed(@PathVariable UUID id, @RequestBody Informed informed);

	/**
	 * A person assesses that the installation cannot wait (GBG-URG-01); the calls that
	 * the routine demands follow.
	 */
	@PostExchange("/applications/{id}/urgency")
	void assessUrgent(@PathVariable UUID id, @RequestBody Urgency urgency);

	/** Why it cannot wait. */
	record Urgency(String reason) {
	}

	/**
	 * The investigation is opened by a person; not possible before what must be handed
	 * over has been.
	 */
	@PostExchange("/applications/{id}/investigation")
	void investigate(@PathVariable UUID id);

	/** Decides an application that a person has investigated. */
	@PostExchange("/applications/{id}/decision")
	DecisionMade decide(@PathVariable UUID id, @RequestHeader("Idempotency-Key") String key,
			@RequestBody NewDecision decision);

	/**
	 * An application.
	 *
	 * @param channel EXTERNAL_ESERVICE, INTERNAL_ESERVICE or ASSESSOR, as the routine
	 * allows
	 * @param personalNumber twelve digits, or ten with separator
	 * @param registeredInMunicipality whether the person is population-registered here,
	 * as the applicant or the register says
	 * @param installationAddress null when the alarm is to be installed at the registered
	 * address (GBG-APP-10)
	 * @param maximumFeeAccepted null when the channel does not ask (GBG-APP-11)
	 * @param identityMethod how staff secured the identity: PERSONAL_KNOWLEDGE or
	 * IDENTITY_DOCUMENT (GBG-APP-06)
	 * @param informed keys of what the applicant has been told or given, from the routine
	 * @param area alarm area when the applicant's is known; else found by postcode
	 */
	record NewApplication(String channel, String personalNumber, String givenName, String familyName, String phone,
			Address registeredAddress, boolean registeredInMunicipality, @Nullable Address installationAddress,
			@Nullable Boolean maximumFeeAccepted, boolean urgent, @Nullable String identityMethod,
			List<String> informed, List<Relative> relatives, @Nullable String area, @Nullable String note) {
	}

	/** A postal address; {@code entrance} is stairs, floor and flat in words. */
	record Address(String street, String postcode, String place, @Nullable String entrance) {
	}

	/**
	 * A relative or close person (anhörig, närstående).
	 *
	 * @param purpose for what they may be turned to, such as the installation or the
	 * return of the alarm
	 */
	record Relative(String name, String relation, String phone, boolean hasKey, @Nullable String purpose) {
	}

	/**
	 * What became of an application at once.
	 *
	 * @param state state of requirements.md Z2.1
	 */
	record Receipt(UUID applicationId, UUID caseId, String caseNumber, String state, Instant receivedAt) {
	}

	/** Information given or handed over, by keys from the routine. */
	record Informed(List<String> items) {
	}

	/**
	 * A person's decision.
	 *
	 * @param outcome GRANTED or REFUSED
	 * @param until null is until further notice
	 * @param household null, or the case of the partner who pays in full (LJU-DEC-04)
	 * @param criterion key of the criterion that is met, where the routine has any
	 * @param despiteAssistance why the alarm is granted although the person has personal
	 * assistance, where the routine warns of it
	 */
	record NewDecision(String outcome, LocalDate from, @Nullable LocalDate until, String motivation,
			@Nullable UUID household, @Nullable String criterion, @Nullable String despiteAssistance) {
	}

	/** A decision that was made, with its service items by name. */
	record DecisionMade(UUID decisionId, String state, List<String> serviceItems, List<UUID> assignmentIds) {
	}

}
