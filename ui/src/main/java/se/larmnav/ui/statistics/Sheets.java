package se.larmnav.ui.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.StatisticsApi.Arrivals;
import se.larmnav.contract.alarms.StatisticsApi.Hour;
import se.larmnav.contract.alarms.StatisticsApi.Kept;
import se.larmnav.contract.alarms.StatisticsApi.Response;
import se.larmnav.contract.alarms.StatisticsApi.Statistics;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The statistics as tables, each with a sentence that answers (ux.md 2.11). */
final class Sheets {

	static final int BIN = 5;

	private final Statistics shown;

	Sheets(Statistics shown) {
		this.shown = shown;
	}

	List<Sheet> all() {
		return List.of(hours(), weekdays(), weeks(), responses(), arrivals(), outcomes(), deviations());
	}

	Sheet hours() {
		var all = this.shown.hours();
		var most = all.stream().max(java.util.Comparator.comparingInt(Hour::all)).orElseThrow();
		var count = all.stream().mapToInt(Hour::all).sum();
		return new Sheet(text("statistics.hours"),
				(count == 0) ? text("statistics.none")
						: text("statistics.hours.answer", count, span(most.hour()), most.all()),
				List.of("statistics.hour", "statistics.personal", "statistics.tests", "statistics.technical",
						"statistics.each-day", "statistics.most"),
				all.stream()
					.map(one -> List.<Object>of(span(one.hour()), one.personal(), one.tests(), one.technical(),
							mean(one.all()), one.most()))
					.toList());
	}

	/** To one decimal. */
	private BigDecimal mean(int count) {
		return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(this.shown.days()), 1, RoundingMode.HALF_UP);
	}

	/** Hours down, days of the week across. */
	Sheet weekdays() {
		var days = this.shown.weekdays();
		var busiest = IntStream.range(0, days.size())
			.boxed()
			.max(java.util.Comparator.comparingInt(day -> sum(days.get(day))))
			.orElseThrow();
		var none = days.stream().allMatch(day -> sum(day) == 0);
		var headings = Stream
			.concat(Stream.of("statistics.hour"),
					IntStream.range(0, days.size()).mapToObj(day -> "statistics.weekday." + day))
			.toList();
		return new Sheet(text("statistics.weekdays"),
				none ? text("statistics.none")
						: text("statistics.weekdays.answer", text("statistics.on." + busiest), sum(days.get(busiest))),
				headings,
				IntStream.range(0, this.shown.hours().size())
					.mapToObj(hour -> Stream
						.concat(Stream.<Object>of(span(hour)), days.stream().<Object>map(day -> day.get(hour)))
						.toList())
					.toList());
	}

	private static int sum(List<Integer> counts) {
		return counts.stream().mapToInt(Integer::intValue).sum();
	}

	private static String span(int hour) {
		return String.format(Locale.ROOT, "%02d–%02d", hour, hour + 1);
	}

	Sheet weeks() {
		return new Sheet(text("statistics.weeks"), kept("statistics.weeks.answer", this.shown.answered()),
				List.of("statistics.week", "statistics.counted", "statistics.broken", "statistics.excepted",
						"statistics.in-time"),
				this.shown.weeks()
					.stream()
					.map(one -> List.<Object>of(week(one.monday()), one.answered().counted(), one.answered().broken(),
							one.answered().excepted(), percent(one.answered().inTime())))
					.toList());
	}

	static String week(LocalDate monday) {
		return text("statistics.week.of", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
				Integer.toString(monday.get(IsoFields.WEEK_BASED_YEAR)));
	}

	private static String kept(String key, Kept kept) {
		return (kept.inTime() == null) ? text("statistics.none") : text(key, percent(kept.inTime()), kept.counted());
	}

	/** "94,1 %". */
	static String percent(@Nullable Integer thousandths) {
		return (thousandths == null) ? "" : String.format(Swedish.LOCALE, "%.1f %%", thousandths / 10.0);
	}

	Sheet responses() {
		var counted = this.shown.responses().stream().mapToInt(Response::alarms).sum();
		return new Sheet(text("statistics.responses"),
				(counted == 0) ? text("statistics.none") : text("statistics.responses.answer", counted),
				List.of("statistics.unit", "statistics.alarms", "statistics.median", "statistics.p90", "statistics.p95",
						"statistics.longest"),
				this.shown.responses().stream().map(Sheets::response).toList());
	}

	private static List<Object> response(Response one) {
		var unit = (one.unit() == null) ? text("statistics.not-sent") : one.unit();
		return one.few() ? List.of(unit, text("statistics.few"), "", "", "", "") : List.of(unit, one.alarms(),
				seconds(one.median()), seconds(one.p90()), seconds(one.p95()), seconds(one.longest()));
	}

	private static Object seconds(@Nullable Integer value) {
		return (value == null) ? "" : value;
	}

	Sheet arrivals() {
		Arrivals arrivals = this.shown.arrivals();
		var rows = new ArrayList<List<Object>>();
		for (var bin = 0; bin < arrivals.bins().size(); bin++) {
			rows.add(List.of(bin(bin, arrivals.bins().size()), arrivals.bins().get(bin)));
		}
		return new Sheet(text("statistics.arrivals"), arrivalsAnswer(arrivals),
				List.of("statistics.minutes", "statistics.visits"), rows);
	}

	private static String arrivalsAnswer(Arrivals arrivals) {
		var kept = kept("statistics.arrivals.answer", arrivals.action());
		return (arrivals.promised() == null) ? kept : text("statistics.arrivals.promised", kept, arrivals.promised());
	}

	/** 0–5 min, and what is longer than all. */
	static String bin(int bin, int bins) {
		return (bin == bins - 1) ? text("statistics.bin.last", bin * BIN)
				: text("statistics.bin", bin * BIN, (bin + 1) * BIN);
	}

	Sheet outcomes() {
		return new Sheet(text("statistics.outcomes"),
				this.shown.outcomes().isEmpty() ? text("statistics.none")
						: text("statistics.outcomes.answer", this.shown.outcomes().getFirst().reason(),
								this.shown.outcomes().getFirst().outcome()),
				List.of("statistics.reason", "statistics.outcome", "statistics.alarms"),
				this.shown.outcomes()
					.stream()
					.map(one -> List.<Object>of(one.reason(), one.outcome(),
							(one.alarms() == null) ? text("statistics.few") : one.alarms()))
					.toList());
	}

	Sheet deviations() {
		var open = this.shown.deviations().stream().mapToInt(one -> one.open()).sum();
		return new Sheet(text("statistics.deviations"), text("statistics.deviations.answer", open),
				List.of("statistics.type", "statistics.opened", "statistics.closed", "statistics.open",
						"statistics.oldest"),
				this.shown.deviations()
					.stream()
					.map(one -> List.<Object>of(text("deviation-case.type." + one.type()), one.opened(), one.closed(),
							one.open(), (one.oldest() == null) ? "" : one.oldest()))
					.toList());
	}

}
