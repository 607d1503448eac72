package se.larmnav.alarms.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.StatisticsApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;

/** The API of statistics, for those who lead. */
@RestController
class StatisticsController implements StatisticsApi {

	private static final int USUAL_WEEKS = 4;

	/** More than that is a report of its own. */
	private static final int MOST_YEARS = 2;

	private final Figures figures;

	private final OftenAlarmingHomes often;

	private final Organisations organisations;

	private final Clock clock;

	StatisticsController(Figures figures, OftenAlarmingHomes often, Organisations organisations, Clock clock) {
		this.figures = figures;
		this.often = often;
		this.organisations = organisations;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Statistics of(@Nullable String from, @Nullable String until, @Nullable String unit) {
		Caller.current()
			.require(Role.UNIT_HEAD.key(), Role.ON_CALL_LEADER.key(), Role.OPERATOR.key(),
					Role.TENANT_ADMINISTRATOR.key());
		if (unit != null && organisations.current().unit(unit).isEmpty()) {
			throw Refusal.invalid("/unit", "unknown");
		}
		return figures.of(period(from, until, unit), today());
	}

	@Override
	@Transactional
	public List<StatisticsApi.OftenAlarming> oftenAlarming(@Nullable String from, @Nullable String until) {
		Caller.current().require(Role.UNIT_HEAD.key());
		return often.of(period(from, until, null));
	}

	private LocalDate today() {
		return SwedishTime.dateOf(clock.instant());
	}

	private Period period(@Nullable String from, @Nullable String until, @Nullable String unit) {
		var end = (until == null) ? today().plusDays(1) : day(until, "/until");
		var begin = (from == null) ? end.minusWeeks(USUAL_WEEKS) : day(from, "/from");
		if (!end.isAfter(begin)) {
			throw Refusal.invalid("/until", "before-from");
		}
		if (end.isAfter(begin.plusYears(MOST_YEARS))) {
			throw Refusal.invalid("/until", "too-many");
		}
		return new Period(begin, end, unit);
	}

	private static LocalDate day(String written, String pointer) {
		try {
			return LocalDate.parse(written);
		}
		catch (DateTimeParseException ex) {
			throw Refusal.invalid(pointer, "unknown");
		}
	}

}
