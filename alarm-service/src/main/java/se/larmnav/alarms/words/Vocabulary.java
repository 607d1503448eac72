package se.larmnav.alarms.words;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.Ending;
import se.larmnav.alarms.errand.Acted;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.dispatch.Closing;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/**
 * The words that the routine gives for closing and acting, and whether a word is one of
 * them.
 */
@Component
public class Vocabulary {

	private final Routines routines;

	private final Clock clock;

	Vocabulary(Routines routines, Clock clock) {
		this.routines = routines;
		this.clock = clock;
	}

	/** What may be chosen now. */
	public AlarmsApi.Choices now() {
		var closing = routines.inForce(clock.instant()).closing();
		return new AlarmsApi.Choices(views(closing.reasons()), views(closing.outcomes()), views(closing.actions()),
				closing.ways().stream().map((way) -> new AlarmsApi.Choice(way.key(), way.label())).toList());
	}

	private static List<AlarmsApi.Choice> views(List<Closing.Choice> choices) {
		return choices.stream().map((choice) -> new AlarmsApi.Choice(choice.key(), choice.label())).toList();
	}

	/** How an alarm is closed, when its routine has these words. */
	public Ending ending(AlarmFacts alarm, AlarmsApi.Closing closing) {
		var rules = rules(alarm);
		var words = Stream
			.of(label(rules.reasons(), closing.reason(), "/reason"),
					label(rules.outcomes(), closing.outcome(), "/outcome"))
			.collect(Collectors.joining(" · "));
		return new Ending(closing.reason(), closing.outcome(), words, closing.note());
	}

	/** What a unit did, when the routine has these words. */
	public Acted acted(AlarmFacts alarm, AlarmsApi.Step step) {
		var rules = rules(alarm);
		var way = rules.ways()
			.stream()
			.filter((one) -> one.key().equals(step.way()))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/way", missingOrUnknown(step.way())));
		var action = Optional.ofNullable(step.action()).map((key) -> label(rules.actions(), key, "/action"));
		var words = Stream.concat(action.stream(), Stream.of(way.label())).collect(Collectors.joining(" · "));
		return new Acted(step.action(), way.key(), words, step.note(), step.at());
	}

	/** Why somebody pressed, as the alarm's routine says it. */
	public String reason(AlarmFacts alarm, String key) {
		return known(rules(alarm).reasons(), key);
	}

	/** What came of it, as the alarm's routine says it. */
	public String outcome(AlarmFacts alarm, String key) {
		return known(rules(alarm).outcomes(), key);
	}

	private static String known(List<Closing.Choice> choices, String key) {
		return choices.stream()
			.filter((choice) -> choice.key().equals(key))
			.findFirst()
			.map(Closing.Choice::label)
			.orElse(key);
	}

	/**
	 * An alarm is judged by its own routine; one that came before there was any, by
	 * today's.
	 */
	private Closing rules(AlarmFacts alarm) {
		var version = alarm.origin().routineVersion();
		return ((version == 0) ? routines.inForce(clock.instant()) : routines.version(version)).closing();
	}

	private static String label(List<Closing.Choice> choices, @Nullable String key, String pointer) {
		return choices.stream()
			.filter((choice) -> choice.key().equals(key))
			.findFirst()
			.map(Closing.Choice::label)
			.orElseThrow(() -> Refusal.invalid(pointer, missingOrUnknown(key)));
	}

	private static String missingOrUnknown(@Nullable String key) {
		return (key == null || key.isBlank()) ? "required" : "unknown";
	}

}
