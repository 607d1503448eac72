package se.larmnav.cases.applications;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.people.Address;
import se.larmnav.cases.people.NewPerson;
import se.larmnav.cases.people.PersonalNumbers;
import se.larmnav.cases.people.Relative;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.routine.application.ApplicationRules;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.IdentityMethod;
import se.larmnav.routine.application.LocalRegistration;
import se.larmnav.routine.application.Submission;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/**
 * Reads an application as it comes in. Every fault is named with its field, and nothing
 * is kept of an application with a fault.
 */
final class FormReader {

	private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{2} ?[0-9]{2}");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,19}");

	private static final int NAME = 120;

	private static final int MOST_RELATIVES = 20;

	private @Nullable Refusal faults;

	private FormReader() {
	}

	/** The channel, if the municipality has it. */
	static Channel channel(NewApplication told, ApplicationRules rules) {
		return Arrays.stream(Channel.values())
			.filter((one) -> one.name().equals(told.channel()) && rules.channel(one).isPresent())
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/channel", "not-used-here"));
	}

	static NewForm read(NewApplication told, ApplicationRules rules, Instant now) {
		return new FormReader().form(told, rules, now);
	}

	private NewForm form(NewApplication told, ApplicationRules rules, Instant now) {
		var channel = channel(told, rules);
		var demands = rules.channel(channel).orElseThrow();
		refer(demands.refers(told.registeredInMunicipality()));
		var identity = told.identityMethod() == null ? null
				: oneOf(IdentityMethod.class, "/identityMethod", told.identityMethod());
		var informed = new LinkedHashSet<>(told.informed() == null ? List.<String>of() : told.informed());
		informed.stream()
			.filter((key) -> demands.information().stream().noneMatch((one) -> one.key().equals(key)))
			.forEach((key) -> fault("/informed", "unknown"));
		boolean otherAddress = told.installationAddress() != null;
		demands.lacks(new Submission(identity, told.maximumFeeAccepted(), otherAddress, informed))
			.forEach((lack) -> fault(lack.pointer(), lack.code()));
		text("/givenName", told.givenName(), NAME);
		text("/familyName", told.familyName(), NAME);
		matching("/phone", told.phone(), PHONE);
		address("/registeredAddress", told.registeredAddress());
		if (told.installationAddress() != null) {
			address("/installationAddress", told.installationAddress());
		}
		atMost("/note", told.note(), 4000);
		if (told.urgent() && Caller.current().kind() == Caller.Kind.INTEGRATION) {
			// whether it is urgent is assessed by a person (GBG-URG-01)
			fault("/urgent", "not-used-here");
		}
		var relatives = relatives(told.relatives());
		if (faults != null) {
			throw faults;
		}
		var number = PersonalNumbers.read("/personalNumber", told.personalNumber(), SwedishTime.dateOf(now));
		var person = new NewPerson(number, told.givenName().strip(), told.familyName().strip(), told.phone().strip(),
				of(told.registeredAddress()), relatives);
		return new NewForm(channel, person, told.registeredInMunicipality(),
				told.installationAddress() == null ? null : of(told.installationAddress()), told.maximumFeeAccepted(),
				told.urgent(), identity, informed, told.area(), told.note());
	}

	/** People who live elsewhere are told where to turn; nothing is kept (GBG-APP-09). */
	private static void refer(se.larmnav.routine.application.@Nullable LocalRegistration elsewhere) {
		if (elsewhere != null) {
			throw Refusal.invalid("/registeredInMunicipality", "refer-to-home-municipality")
				.with("referral", elsewhere.referral());
		}
	}

	private List<Relative> relatives(@Nullable List<ApplicationsApi.Relative> told) {
		if (told == null) {
			return List.of();
		}
		if (told.size() > MOST_RELATIVES) {
			fault("/relatives", "too-many");
			return List.of();
		}
		for (int i = 0; i < told.size(); i++) {
			text("/relatives/" + i + "/name", told.get(i).name(), 200);
			text("/relatives/" + i + "/relation", told.get(i).relation(), 100);
			matching("/relatives/" + i + "/phone", told.get(i).phone(), PHONE);
			atMost("/relatives/" + i + "/purpose", told.get(i).purpose(), 200);
		}
		return told.stream()
			.map((one) -> new Relative(one.name(), one.relation(), one.phone(), one.hasKey(), one.purpose()))
			.toList();
	}

	private void address(String pointer, ApplicationsApi.@Nullable Address told) {
		if (told == null) {
			fault(pointer, "missing");
			return;
		}
		text(pointer + "/street", told.street(), 200);
		matching(pointer + "/postcode", told.postcode(), POSTCODE);
		text(pointer + "/place", told.place(), 100);
		atMost(pointer + "/entrance", told.entrance(), 200);
	}

	private static Address of(ApplicationsApi.Address told) {
		return new Address(told.street().strip(), told.postcode().strip(), told.place().strip(), told.entrance());
	}

	private void text(String pointer, @Nullable String value, int longest) {
		if (value == null || value.isBlank()) {
			fault(pointer, "missing");
		}
		else {
			atMost(pointer, value, longest);
		}
	}

	private void atMost(String pointer, @Nullable String value, int longest) {
		if (value != null) {
			Fields.fault(value, longest).ifPresent((code) -> fault(pointer, code));
		}
	}

	private void matching(String pointer, @Nullable String value, Pattern form) {
		if (value == null || value.isBlank()) {
			fault(pointer, "missing");
		}
		else if (!form.matcher(value.strip()).matches()) {
			fault(pointer, "form");
		}
	}

	private <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String pointer, @Nullable String value) {
		var found = Arrays.stream(type.getEnumConstants()).filter((one) -> one.name().equals(value)).findFirst();
		if (found.isEmpty()) {
			fault(pointer, value == null ? "missing" : "unknown");
		}
		return found.orElse(null);
	}

	private void fault(String pointer, String code) {
		faults = faults == null ? Refusal.invalid(pointer, code) : faults.and(pointer, code);
	}

}
