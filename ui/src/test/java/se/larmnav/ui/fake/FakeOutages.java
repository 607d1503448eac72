package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.OutagesApi;

/** Operational faults without alarm-service. */
@Component
public class FakeOutages implements OutagesApi {

	/** What is reported. */
	public final List<Outage> all = new ArrayList<>();

	public FakeOutages() {
		reset();
	}

	/** One that two managers assess, and the first of them has. */
	public final void reset() {
		this.all.clear();
		this.all.add(outage("Mobilnätet är nere i Lagan", "REPORTED",
				List.of(line("REPORTED", ""), line("TOLD", "Larm & Teknik"), line("ASSESSED", "Extra tillsyn i natt")),
				List.of("OPEN", "ACT", "ASSESS", "AGREE")));
	}

	private static Outage outage(String text, String state, List<Line> log, List<String> may) {
		return new Outage(Fixed.id(971), Fixed.today("13:10:00"), Fixed.today("13:20:00"), FakeAlarms.ME, text, "Lagan",
				state,
				List.of(new Notice("Larm & Teknik", "EMAIL", "larm@example.org", "SENT", Fixed.today("13:20:01"), null),
						new Notice("Berit Exempel, chef i beredskap", "SMS", "", "FAILED", null, "no-address")),
				List.of("Vidar Exempel, verksamhetschef", "Berit Exempel, chef i beredskap"), log,
				List.of(new Plan("outage-routine", "Driftstoppsrutin", "https://intranat.invalid/driftstoppsrutin")),
				null, may);
	}

	private static Line line(String what, String text) {
		return new Line(Fixed.today("13:21:00"), what, FakeAlarms.ME, text);
	}

	private Outage with(String state, String what, @Nullable String text, String... may) {
		var before = this.all.getFirst();
		var log = new ArrayList<>(before.log());
		log.add(line(what, (text == null) ? "" : text));
		this.all.set(0, outage(before.text(), state, log, List.of(may)));
		return this.all.getFirst();
	}

	@Override
	public List<Outage> outages() {
		return List.copyOf(this.all);
	}

	@Override
	public List<Suspected> suspectedOutages() {
		return List
			.of(new Suspected("ryssby", "Ryssby", "Nätspänning", 5, Fixed.today("13:00:00"), Fixed.today("13:04:00")));
	}

	@Override
	public Outage report(Report report) {
		this.all.addFirst(outage(report.text(), "REPORTED", List.of(line("REPORTED", "")), List.of("ACT")));
		return this.all.getFirst();
	}

	@Override
	public Outage assess(UUID id, Assessment assessment) {
		return with("ASSESSED", (assessment.text() == null) ? "AGREED" : "ASSESSED", assessment.text(), "ACT", "END");
	}

	@Override
	public Outage open(UUID id, String plan) {
		return with("REPORTED", "PLAN_OPENED", "Driftstoppsrutin", "ACT");
	}

	@Override
	public Outage act(UUID id, Action action) {
		return with("MEASURE", "ACTED", action.text(), "ACT", "END");
	}

	@Override
	public Outage end(UUID id, Action action) {
		return with("RESOLVED", "ENDED", action.text());
	}

}
