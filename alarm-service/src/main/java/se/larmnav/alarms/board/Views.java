package se.larmnav.alarms.board;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.errand.ErrandFacts;
import se.larmnav.alarms.history.History;
import se.larmnav.alarms.homes.Devices;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Tenant;

/** An alarm in full, as the one who handles it sees it. */
@Component
class Views {

	/** How far back earlier alarms are shown, ux.md 2.4. */
	private static final Duration EARLIER = Duration.ofDays(7);

	private static final int MOST_EARLIER = 20;

	private final Alarms alarms;

	private final History history;

	private final Homes homes;

	private final Devices devices;

	private final Rows rows;

	private final Targets targets;

	private final Permissions permissions;

	private final ReadAlarms readings;

	private final ReceptionViews reception;

	private final HistoryWords words;

	private final Clock clock;

	Views(Alarms alarms, History history, Homes homes, Devices devices, Rows rows, Targets targets,
			Permissions permissions, ReadAlarms readings, ReceptionViews reception, HistoryWords words, Clock clock) {
		this.alarms = alarms;
		this.history = history;
		this.homes = homes;
		this.devices = devices;
		this.rows = rows;
		this.targets = targets;
		this.permissions = permissions;
		this.readings = readings;
		this.reception = reception;
		this.words = words;
		this.clock = clock;
	}

	AlarmsApi.AlarmView of(AlarmFacts alarm) {
		var at = homes.byIds(alarm.origin().homes());
		readings.reads("alarm", Permissions.ground(), List.of(alarm),
				at.stream().collect(Collectors.toMap(Home::id, Function.identity())));
		return view(alarm, at);
	}

	private AlarmsApi.AlarmView view(AlarmFacts alarm, List<Home> at) {
		var origin = alarm.origin();
		var lines = history.of(alarm.id());
		return new AlarmsApi.AlarmView(alarm.id(), Tenant.current().value(), alarm.version(), origin.priority().name(),
				origin.kind(), alarm.state().name(), origin.receivedAt(), words.presses(lines), alarm.answeredAt(),
				(alarm.answeredBy() == null) ? null : alarm.answeredBy().name(), people(at), address(at, origin.area()),
				access(at), all(at, (facts) -> facts.toKnow().stream()), plan(at), contacts(at),
				device(origin.controller()), words.of(lines), earlier(alarm), targets.answer(alarm),
				targets.action(alarm), permissions.proposal(alarm), dispatch(alarm.errand()), reception.guidance(alarm),
				permissions.may(alarm), reception.of(alarm));
	}

	private List<AlarmsApi.Person> people(List<Home> at) {
		var today = SwedishTime.dateOf(clock.instant());
		return all(at, (facts) -> facts.people().stream()).stream()
			.map((person) -> new AlarmsApi.Person(person.id(), person.name(), age(person.birthDate(), today),
					person.maskedPersonalNumber(), person.phone()))
			.toList();
	}

	private static int age(@Nullable LocalDate born, LocalDate today) {
		return (born == null) ? 0 : born.until(today).getYears();
	}

	private AlarmsApi.@Nullable Address address(List<Home> at, @Nullable String area) {
		return first(at, Home.Facts::address)
			.map((address) -> new AlarmsApi.Address(address.street(),
					Stream.of(address.postcode(), address.place())
						.flatMap((part) -> Optional.ofNullable(part).stream())
						.collect(Collectors.joining(" ")),
					address.entrance(), address.doorCode(), rows.areaName(area)))
			.orElse(null);
	}

	private static AlarmsApi.@Nullable Access access(List<Home> at) {
		return first(at, Home.Facts::access)
			.map((access) -> new AlarmsApi.Access(orEmpty(access.method()), orEmpty(access.summary()),
					access.keyNumber(), access.cabinet(), access.place(), access.opensWith(), access.alarmCode()))
			.orElse(null);
	}

	private static @Nullable String plan(List<Home> at) {
		return first(at, Home.Facts::plan).orElse(null);
	}

	private static List<AlarmsApi.ContactPerson> contacts(List<Home> at) {
		return all(at, (facts) -> facts.contacts().stream()).stream()
			.map((contact) -> new AlarmsApi.ContactPerson(contact.name(), orEmpty(contact.relation()),
					orEmpty(contact.phone()), contact.hasKey()))
			.toList();
	}

	private AlarmsApi.@Nullable DeviceView device(@Nullable String controller) {
		return Optional.ofNullable(controller)
			.flatMap(devices::find)
			.map((device) -> new AlarmsApi.DeviceView(device.controller(), orEmpty(device.family()), null,
					device.lastContact(), device.lastTest()))
			.orElse(null);
	}

	private List<AlarmsApi.Earlier> earlier(AlarmFacts alarm) {
		return alarms.earlier(alarm, EARLIER, MOST_EARLIER)
			.stream()
			.map((before) -> new AlarmsApi.Earlier(before.id(), before.origin().receivedAt(), before.origin().kind()))
			.toList();
	}

	private static AlarmsApi.@Nullable DispatchView dispatch(@Nullable ErrandFacts errand) {
		return (errand == null || errand.takenBack()) ? null
				: new AlarmsApi.DispatchView(errand.unit(), errand.unitName(), errand.channel(), errand.responders(),
						errand.responders() - errand.lacks(), errand.dispatchedAt(), errand.acknowledgedAt(),
						(errand.acknowledgedBy() == null) ? null : errand.acknowledgedBy().name(), errand.onTheWayAt(),
						errand.onSiteAt(), errand.actedAt());
	}

	private static <T> List<T> all(List<Home> at, Function<Home.Facts, Stream<T>> part) {
		return at.stream().map(Home::facts).flatMap(part).distinct().toList();
	}

	private static <T> Optional<T> first(List<Home> at, Function<Home.Facts, @Nullable T> part) {
		return at.stream().flatMap((home) -> Optional.ofNullable(part.apply(home.facts())).stream()).findFirst();
	}

	private static String orEmpty(@Nullable String text) {
		return (text == null) ? "" : text;
	}

}
