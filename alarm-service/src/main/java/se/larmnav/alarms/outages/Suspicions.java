package se.larmnav.alarms.outages;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.contract.alarms.OutagesApi.Suspected;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.outage.MassOutage;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/**
 * Alarms of one area that have fallen silent, or tell the same fault, at about the same
 * time: rather one fault than many.
 */
@Component
public class Suspicions {

	private final Alarms alarms;

	private final KeptOutages outages;

	private final Routines routines;

	private final Organisations organisations;

	private final Clock clock;

	Suspicions(Alarms alarms, KeptOutages outages, Routines routines, Organisations organisations, Clock clock) {
		this.alarms = alarms;
		this.outages = outages;
		this.routines = routines;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** The largest first; what somebody has reported already is not suspected. */
	@Transactional(readOnly = true)
	public List<Suspected> now() {
		return among(alarms.open());
	}

	/** The same among what is open; where too few have failed nothing more is asked. */
	@Transactional(readOnly = true)
	public List<Suspected> among(List<AlarmFacts> open) {
		var failed = open.stream()
			.filter((alarm) -> alarm.isTechnical() && alarm.origin().controller() != null)
			.toList();
		return (failed.size() < 2) ? List.of() : together(failed);
	}

	private List<Suspected> together(List<AlarmFacts> failed) {
		var rule = rule();
		var reported = outages.openOrSince(clock.instant()).stream().filter((one) -> one.endedAt() == null).toList();
		return failed.stream()
			.collect(Collectors.groupingBy((alarm) -> new Group(alarm.origin().area(), alarm.origin().kind())))
			.entrySet()
			.stream()
			.filter((group) -> reported.stream().noneMatch((one) -> group.getKey().isIn(one.area())))
			.flatMap((group) -> suspected(group.getKey(), group.getValue(), rule).stream())
			.sorted(Comparator.comparing(Suspected::alarms).reversed().thenComparing(Suspected::first))
			.toList();
	}

	/** Those that failed at about the time of the last one. */
	private Optional<Suspected> suspected(Group group, List<AlarmFacts> all, MassOutage rule) {
		var last = all.stream().map(Suspicions::failed).max(Comparator.naturalOrder()).orElseThrow();
		var together = all.stream().filter((one) -> !last.isAfter(rule.within().from(failed(one)))).toList();
		var first = together.stream().map(Suspicions::failed).min(Comparator.naturalOrder()).orElseThrow();
		var devices = (int) together.stream().map((one) -> one.origin().controller()).distinct().count();
		return rule.isSuspected(devices, first, last)
				? Optional.of(new Suspected(group.area(), name(group.area()), group.kind(), devices, first, last))
				: Optional.empty();
	}

	private static Instant failed(AlarmFacts alarm) {
		return alarm.origin().receivedAt();
	}

	private @Nullable String name(@Nullable String area) {
		return (area == null) ? null : organisations.current().area(area).map(AlarmArea::name).orElse(area);
	}

	private MassOutage rule() {
		return routines.findInForce(clock.instant())
			.flatMap((one) -> Optional.ofNullable(routines.version(one.version()).outages()))
			.map(se.larmnav.routine.outage.Outages::suspected)
			.orElseGet(NationalFiles::massOutage);
	}

	private record Group(@Nullable String area, String kind) {

		/** An outage without an area is everywhere. */
		boolean isIn(@Nullable String reported) {
			return reported == null || reported.equals(area);
		}

	}

}
