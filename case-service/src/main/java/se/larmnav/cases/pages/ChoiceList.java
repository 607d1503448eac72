package se.larmnav.cases.pages;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Choices;
import se.larmnav.contract.cases.CasesApi.KeyKind;
import se.larmnav.routine.Routine;
import se.larmnav.routine.access.KeyAndCodes;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.access.Keys;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.ChannelRules;
import se.larmnav.routine.application.Information;
import se.larmnav.routine.installation.Technology;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.tenancy.Routines;

/** What may be chosen on the screens, from the routine in force. */
@Component
class ChoiceList {

	private final Routines routines;

	private final Clock clock;

	ChoiceList(Routines routines, Clock clock) {
		this.routines = routines;
		this.clock = clock;
	}

	Choices now() {
		var routine = routines.inForce(clock.instant());
		var byStaff = byStaff(routine);
		var information = new LinkedHashMap<String, String>();
		byStaff.values()
			.stream()
			.flatMap((rules) -> rules.information().stream())
			.forEach((one) -> information.putIfAbsent(one.key(), one.label()));
		return new Choices(
				byStaff.keySet()
					.stream()
					.map((channel) -> new Choice(channel.name(), Texts.national().of(Section.CHANNELS, channel.key())))
					.toList(),
				information.entrySet().stream().map((one) -> new Choice(one.getKey(), one.getValue())).toList(),
				byStaff.values().stream().anyMatch(ChannelRules::asksMaximumFee),
				byStaff.values().stream().anyMatch((rules) -> !rules.identity().isEmpty()),
				items(routine)
					.map((one) -> new KeyKind(one.kind(), one.label(), one.forms().stream().map(Enum::name).toList()))
					.toList(),
				routine.installation().newFamilies().stream().map((one) -> new Choice(one.key(), one.name())).toList(),
				routine.installation().accessories().stream().map((one) -> new Choice(one, one)).toList(),
				told(routine.installation().information()), technologies(routine.installation().technology()),
				connections(routine.installation().technology()),
				routine.journals().obstacles().stream().map((one) -> new Choice(one.key(), one.label())).toList(),
				routine.application()
					.channel(Channel.EXTERNAL_ESERVICE)
					.map((rules) -> new Choice(Channel.EXTERNAL_ESERVICE.name(),
							Texts.national().of(Section.CHANNELS, Channel.EXTERNAL_ESERVICE.key())))
					.orElse(null));
	}

	/**
	 * The channels by which staff may enter an application, in the order of the
	 * catalogue.
	 */
	private static Map<Channel, ChannelRules> byStaff(Routine routine) {
		var channels = new LinkedHashMap<Channel, ChannelRules>();
		for (var channel : List.of(Channel.INTERNAL_ESERVICE, Channel.ASSESSOR)) {
			routine.application().channel(channel).ifPresent((rules) -> channels.put(channel, rules));
		}
		return channels;
	}

	private static Stream<KeyItem> items(Routine routine) {
		return switch (routine.access()) {
			case Keys keys -> keys.items().stream();
			case KeyAndCodes keys -> keys.items().stream();
			case KeySafe safe -> Stream.empty();
		};
	}

	private static List<Choice> technologies(@Nullable Technology rules) {
		return rules == null || !rules.isAsked() ? List.of()
				: rules.ofNew()
					.stream()
					.map((one) -> new Choice(one.name(),
							Texts.national().phrase("technology-" + one.name().toLowerCase(Locale.ROOT), Map.of())))
					.toList();
	}

	private static List<Choice> connections(@Nullable Technology rules) {
		return rules == null || !rules.isAsked() ? List.of()
				: rules.connections().stream().map((one) -> new Choice(one.by().name(), one.label())).toList();
	}

	private static List<Choice> told(List<Information> information) {
		return information.stream().map((one) -> new Choice(one.key(), one.label())).toList();
	}

}
