package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.SubstitutesApi;

/** An alarm that does not work, without alarm-service. */
@Component
public class FakeSubstitutes implements SubstitutesApi {

	/** What is open. */
	public final List<Substitute> all = new ArrayList<>();

	public FakeSubstitutes() {
		reset();
	}

	/** One that nobody has been asked about. */
	public final void reset() {
		this.all.clear();
		this.all.add(substitute("OFFER", null, List.of(), List.of(line("OUT_OF_ORDER", "Dosan är trasig")),
				List.of("ANSWER", "END")));
	}

	private static Substitute substitute(String state, @Nullable String offer, List<String> times, List<Line> log,
			List<String> may) {
		return new Substitute(Fixed.id(981), Fixed.id(811), "46700010001", List.of("Elsa Berg"), "Kungsgatan 4 B",
				List.of("031-390 06 99"), "Norr dag", "Dosan är trasig", state, Fixed.today("09:00:00"),
				List.of("SUPERVISION_VISIT", "PLANNED_CALL"), offer, times,
				times.isEmpty() ? null : Fixed.today("20:00:00"), false, log, "LJU-ALM-10", may);
	}

	private static Line line(String what, String text) {
		return new Line(Fixed.today("14:00:00"), what, FakeAlarms.ME, text);
	}

	private Substitute with(Substitute changed) {
		this.all.set(0, changed);
		return changed;
	}

	private List<Line> and(Line line) {
		var log = new ArrayList<>(this.all.getFirst().log());
		log.add(line);
		return log;
	}

	@Override
	public List<Substitute> substitutes() {
		return List.copyOf(this.all);
	}

	@Override
	public Substitute outOfOrder(Fault fault) {
		return this.all.getFirst();
	}

	@Override
	public Substitute answer(UUID id, Answer answer) {
		return with(substitute("AGREED", answer.offer(), answer.times(),
				and(line("AGREED", String.join(" ", answer.times()))), List.of("VISIT", "ANSWER", "END")));
	}

	@Override
	public Substitute visited(UUID id, Visit visit) {
		var before = this.all.getFirst();
		return with(
				substitute("AGREED", before.offer(), before.times(), and(line("VISITED", visit.note())), before.may()));
	}

	@Override
	public Substitute works(UUID id, Visit visit) {
		return with(substitute("WORKS", null, List.of(), and(line("WORKS", visit.note())), List.of()));
	}

}
