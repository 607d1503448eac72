package se.larmnav.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.access.Access;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.application.ApplicationRules;
import se.larmnav.routine.assignment.AssignmentRules;
import se.larmnav.routine.automation.AutomatedDecision;
import se.larmnav.routine.decision.DecisionRules;
import se.larmnav.routine.dispatch.Closing;
import se.larmnav.routine.dispatch.Dispatch;
import se.larmnav.routine.dispatch.Reception;
import se.larmnav.routine.document.GoverningDocument;
import se.larmnav.routine.fee.FeeRules;
import se.larmnav.routine.file.GivenAtLoading;
import se.larmnav.routine.file.Key;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.followup.FollowUps;
import se.larmnav.routine.followup.Plans;
import se.larmnav.routine.guarantee.Guarantee;
import se.larmnav.routine.installation.InstallationRules;
import se.larmnav.routine.organisation.ContactList;
import se.larmnav.routine.outage.Deviations;
import se.larmnav.routine.outage.Outages;
import se.larmnav.routine.signal.SignalClass;
import se.larmnav.routine.signal.SignalClasses;
import se.larmnav.routine.step.Circumstances;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Question;
import se.larmnav.routine.step.Step;
import se.larmnav.routine.step.Steps;
import se.larmnav.routine.supervision.Supervision;
import se.larmnav.routine.supervision.TestAlarms;

/**
 * Everything that a municipality has decided about its safety alarms, from a date on
 * (design.md 4).
 *
 * @param version counted per municipality; given when it is loaded
 * @param municipality alias of the municipality
 * @param code the four digits of the municipality
 * @param decided by whom and when, in Swedish
 * @param adoptedFrom whose routine it began as; null when it is all its own
 * @param automatedDecision null when people decide
 * @param guarantee null when nothing is promised
 * @param deviations null when nothing is decided about where they go
 * @param supervision null when nothing is decided about silent devices
 * @param testAlarms null when staff make no test alarms
 * @param contactList null when nothing is decided about how often numbers are verified
 * @param documents governing documents, forms and templates
 * @param ownSignals signal classes that come before the national ones
 */
public record Routine(@GivenAtLoading int version, String municipality, String code, LocalDate validFrom,
		String decided, @Nullable AdoptedFrom adoptedFrom, Terms terms, @Key("roles") Titles titles,
		ApplicationRules application, @Nullable AutomatedDecision automatedDecision,
		@Key("decision") DecisionRules decisions, AssignmentRules assignments, Journals journals, Access access,
		InstallationRules installation, @Nullable Guarantee guarantee, @Key("alarm-reception") Reception reception,
		Dispatch dispatch, @Key("signals") @MayBeLeftOut List<SignalClass> ownSignals, Closing closing,
		@Nullable Deviations deviations, @Nullable Outages outages, @Nullable Supervision supervision,
		@Nullable TestAlarms testAlarms, @Nullable ContactList contactList, @Nullable FollowUps followUp,
		@Nullable Plans plans, FeeRules fee, @MayBeLeftOut List<GoverningDocument> documents,
		@Key("steps") List<Step> stepRules) {

	public Routine {
		if (!Pattern.matches("[0-9]{4}", code)) {
			throw new IllegalArgumentException("a municipality code of four digits in quotes, not '" + code + "'");
		}
		documents = List.copyOf(documents);
		ownSignals = List.copyOf(ownSignals);
		stepRules = List.copyOf(stepRules);
	}

	/** The documents that people reach at a place. */
	public List<GoverningDocument> documentsAt(GoverningDocument.Place place) {
		return this.documents.stream().filter((one) -> one.shownAt().contains(place)).toList();
	}

	/** What follows when something has happened. */
	public Steps steps() {
		return new Steps(this.stepRules, this.titles);
	}

	/**
	 * What is asked of whoever does the work of a step: its own questions, then those of
	 * the follow-up that it is.
	 */
	public List<Question> asks(String step) {
		return steps().work(step).map((work) -> {
			var asks = new ArrayList<>(work.asks());
			if (work.followUp() != null && this.followUp != null) {
				asks.addAll(this.followUp.asks(work.followUp()));
			}
			return List.copyOf(asks);
		}).orElse(List.of());
	}

	/**
	 * What keeps a transition from happening: the gates of the steps, and what a rule
	 * demands by itself.
	 */
	public List<Missing> missing(Event transition, Circumstances circumstances) {
		var missing = new ArrayList<>(steps().missing(transition, circumstances));
		if (transition == Event.DECISION_MADE && this.access instanceof KeySafe safe) {
			safe.keepsFromGranting(circumstances).ifPresent(missing::add);
		}
		return missing;
	}

	/** What each signal of a device means. */
	public SignalClasses signals() {
		return NationalFiles.signals().with(this.ownSignals);
	}

}
