package se.larmnav.routine.example;

import java.util.List;
import java.util.Map;

import se.larmnav.routine.Missing;
import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.routine.access.Keys;
import se.larmnav.routine.access.WithoutKeys;
import se.larmnav.routine.document.GoverningDocument;
import se.larmnav.routine.followup.FollowUps;
import se.larmnav.routine.followup.Plans;
import se.larmnav.routine.installation.Technology;

/**
 * Tries the rules of follow-up, plans, documents, technology, exceptions, roles and the
 * contact list.
 */
final class FollowUpTrials {

	private final Routine routine;

	FollowUpTrials(Routine routine) {
		this.routine = routine;
	}

	Map<String, Trial> byRule() {
		return Map.of("follow-up.annual", this::annual, "follow-up.missing", this::missing, "plans",
				(given) -> Words.listed(plans().required().stream().map(Plans.Plan::key).toList()), "plans.print",
				this::print, "documents", this::documents, "installation.technology", this::technology, "keys.without",
				this::withoutKeys, "contact-list", this::contactList, "roles.together", this::together);
	}

	private String annual(Given given) {
		var annual = followUp().annual();
		var last = given.day("last");
		return (annual.overdue(last, given.day("today")) == null ? "due " : "overdue since ") + annual.due(last);
	}

	private String missing(Given given) {
		var first = followUp().first();
		var answered = given.list("answered");
		var missing = switch (given.text("stage")) {
			case "first" -> first == null ? List.<FollowUps.Question>of() : first.missing(answered);
			case "annual" -> followUp().annual().missing(answered);
			default -> throw new IllegalArgumentException("first or annual");
		};
		return Words.listed(missing.stream().map(FollowUps.Question::key).toList());
	}

	private String print(Given given) {
		String key = given.text("plan");
		var plan = plans().each()
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no such plan here"));
		return plan.isPrintStale(given.day("changed"), given.maybeDay("printed")) ? "stale" : "current";
	}

	private String documents(Given given) {
		return Words.listed(this.routine.documentsAt(given.choice("at", GoverningDocument.Place.class))
			.stream()
			.map(GoverningDocument::key)
			.toList());
	}

	private String technology(Given given) {
		var technology = WatchingTrials.there(this.routine.installation().technology(), "installation.technology");
		return Words.listed(
				technology
					.refuses(given.choice("kind", Technology.Kind.class), given.choice("by", Technology.By.class),
							given.yes("city-network"))
					.stream()
					.map(Missing::key)
					.toList());
	}

	private String withoutKeys(Given given) {
		var rule = this.routine.access() instanceof Keys keys ? keys.withoutKeys() : null;
		var there = given.list("given").stream().map((one) -> Given.choice(WithoutKeys.Needed.class, one)).toList();
		return rule == null ? "not allowed" : Words.listed(rule.missing(there).stream().map(Missing::key).toList());
	}

	private String contactList(Given given) {
		var contacts = WatchingTrials.there(this.routine.contactList(), "contact-list");
		return contacts.isLate(given.maybeDay("verified"), given.day("today")) ? "late" : "current";
	}

	private String together(Given given) {
		var held = given.list("roles").stream().map((one) -> Given.choice(Role.class, one)).toList();
		return this.routine.titles().neverTogether().stream().anyMatch((rule) -> rule.forbids(held)) ? "refused"
				: "allowed";
	}

	private FollowUps followUp() {
		return WatchingTrials.there(this.routine.followUp(), "follow-up");
	}

	private Plans plans() {
		return WatchingTrials.there(this.routine.plans(), "plans");
	}

}
