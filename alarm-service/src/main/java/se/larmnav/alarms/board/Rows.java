package se.larmnav.alarms.board;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmState;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.intake.Intake;
import se.larmnav.alarms.response.Promised;
import se.larmnav.alarms.response.Judge;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.guarantee.Assessment;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.signal.Signal;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Tenant;

/** Alarms as rows of the board. */
@Component
class Rows {

	private static final Logger LOG = LoggerFactory.getLogger(Rows.class);

	private final Organisations organisations;

	Rows(Organisations organisations) {
		this.organisations = organisations;
	}

	/**
	 * Whatever is wrong with what one row looks at, it is shown, and the others with it.
	 */
	AlarmsApi.Row of(AlarmFacts alarm, Map<UUID, Home> homes, Judge judge) {
		try {
			return whole(alarm, homes, judge);
		}
		catch (RuntimeException ex) {
			LOG.error("The row of alarm {} is shown bare", alarm.id(), ex);
			return bare(alarm);
		}
	}

	private static AlarmsApi.Row bare(AlarmFacts alarm) {
		var origin = alarm.origin();
		return new AlarmsApi.Row(alarm.id(), Tenant.current().value(), origin.priority().name(), origin.kind(),
				origin.presses(), origin.receivedAt(), origin.lastPressAt(), alarm.state().name(), origin.controller(),
				null, null, null, null, null, origin.unanswered() > 0, origin.resetFromDevice(),
				alarm.unacknowledged());
	}

	private AlarmsApi.Row whole(AlarmFacts alarm, Map<UUID, Home> homes, Judge judge) {
		var origin = alarm.origin();
		var answer = judge.assess(alarm, Promised.ANSWER);
		var action = judge.assess(alarm, Promised.ACTION);
		return new AlarmsApi.Row(alarm.id(), Tenant.current().value(), origin.priority().name(), origin.kind(),
				origin.presses(), origin.receivedAt(), origin.lastPressAt(), alarm.state().name(), names(alarm, homes),
				areaName(origin.area()), (alarm.contact() == null) ? null : alarm.contact().name(),
				(alarm.answeredBy() == null) ? null : alarm.answeredBy().name(), due(answer), due(action),
				origin.unanswered() > 0 && alarm.state() == AlarmState.RECEIVED || isLate(answer) || isLate(action),
				origin.resetFromDevice(), alarm.unacknowledged());
	}

	/**
	 * What nobody knows the owner of: the device's number stands where the person's name
	 * would.
	 */
	AlarmsApi.Row of(Intake.Unplaced unplaced) {
		var unknown = NationalFiles.signals().of(Signal.of("ME", "0", "0"));
		return new AlarmsApi.Row(unplaced.id(), Tenant.current().value(), String.valueOf(unknown.priority()),
				unknown.name(), 1, unplaced.receivedAt(), unplaced.receivedAt(), AlarmState.RECEIVED.name(),
				unplaced.controller().isEmpty() ? null : unplaced.controller(), null, null, null, null, null, false,
				false, false);
	}

	private static @Nullable String names(AlarmFacts alarm, Map<UUID, Home> homes) {
		var names = alarm.origin()
			.homes()
			.stream()
			.flatMap((home) -> Optional.ofNullable(homes.get(home)).stream())
			.flatMap((home) -> home.facts().people().stream())
			.map(Home.Person::listed)
			.distinct()
			.collect(Collectors.joining(" / "));
		return names.isEmpty() ? alarm.origin().controller() : names;
	}

	@Nullable String areaName(@Nullable String area) {
		return (area == null) ? null : organisations.current().area(area).map(AlarmArea::name).orElse(area);
	}

	/** When a promise that still runs runs out; what is broken stays shown. */
	private static @Nullable Instant due(Optional<Assessment> assessment) {
		return assessment.filter((standing) -> !(standing instanceof Assessment.InTime))
			.map(Assessment::due)
			.orElse(null);
	}

	private static boolean isLate(Optional<Assessment> assessment) {
		return assessment.filter(Assessment.Late.class::isInstance).isPresent();
	}

}
