package se.larmnav.routine.check;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.larmnav.routine.dispatch.Dispatch;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.routine.tree.Path;

/** Hours and days when nobody comes, or nobody answers, over the next thirteen months. */
final class Responders {

	private static final int MONTHS = 13;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'klockan' HH:mm",
			Locale.forLanguageTag("sv-SE"));

	private final Draft draft;

	private final Cover cover;

	Responders(Draft draft) {
		this.draft = draft;
		this.cover = new Cover(draft.from(), draft.from().plusMonths(MONTHS));
	}

	void check() {
		for (var area : this.draft.organisation().areas()) {
			area(area);
		}
		if (this.draft.routine().dispatch().ownStaff() != null) {
			ownStaff();
		}
		var reception = this.draft.organisation().unit(this.draft.routine().reception().unit()).orElseThrow();
		var gaps = this.cover.gaps(reception);
		if (!gaps.isEmpty()) {
			this.draft.error(Path.ROOT.key("alarm-reception").key("unit"), "nobody-answers", reception.name(),
					moment(first(gaps).from()), moment(first(gaps).until()), gaps.size(), minutes(gaps));
		}
	}

	/**
	 * Whoever may be sent, by the hours or when those do not acknowledge (GIS-ASG-01).
	 */
	private void ownStaff() {
		var dispatch = this.draft.routine().dispatch();
		var path = Path.ROOT.key("dispatch").key("own-staff");
		Stream.concat(dispatch.hours().stream().map(Dispatch.Hours::to), dispatch.acknowledgement().chain().stream())
			.distinct()
			.flatMap((target) -> Staff.of(this.draft.organisation()).units(target).stream())
			.filter(Unit::external)
			.map(Unit::name)
			.distinct()
			.forEach((unit) -> this.draft.error(path, "external-responder", unit));
	}

	private void area(AlarmArea area) {
		var byRule = this.cover.gaps(area, this.draft.routine().dispatch(), this.draft.organisation())
			.stream()
			.collect(Collectors.groupingBy(Gap::rule, TreeMap::new, Collectors.toList()));
		byRule.forEach((rule, gaps) -> this.draft.error(Path.ROOT.key("dispatch").key("hours").item(rule),
				"no-responder", area.name(), moment(first(gaps).from()), moment(first(gaps).until()), name(first(gaps)),
				gaps.size(), minutes(gaps)));
	}

	private String name(Gap gap) {
		return this.draft.organisation().unit(gap.unit()).map(Unit::name).orElse(gap.unit());
	}

	private static Gap first(List<Gap> gaps) {
		return gaps.stream().min(Comparator.comparing(Gap::from)).orElseThrow();
	}

	private static long minutes(List<Gap> gaps) {
		return gaps.stream().mapToLong((one) -> Duration.between(one.from(), one.until()).toMinutes()).sum();
	}

	private static String moment(Instant at) {
		return MOMENT.format(at.atZone(SwedishTime.ZONE));
	}

}
