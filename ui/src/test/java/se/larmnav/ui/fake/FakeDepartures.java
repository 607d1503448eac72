package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.DeparturesApi;
import se.larmnav.ui.client.Problem;

/** Deletions: the first person asks, and only another one confirms. */
@Component
public class FakeDepartures implements DeparturesApi {

	public final List<String> done = new ArrayList<>();

	/** What is in the way; empty when nothing is. */
	public String inTheWay = "";

	/** Whether the one who confirms is the one who asked. */
	public boolean samePerson;

	private @Nullable Departure departure;

	private @Nullable Held held;

	/** As in the beginning. */
	public void reset() {
		this.done.clear();
		this.inTheWay = "";
		this.samePerson = false;
		this.departure = null;
		this.held = null;
	}

	/** A deletion that stands as said. */
	public void stands(Departure departure) {
		this.departure = departure;
	}

	@Override
	public void orderExport(String alias) {
		this.done.add("export " + alias);
	}

	@Override
	public Departure request(String alias) {
		demand();
		this.done.add("request " + alias);
		return now(
				new Departure(alias, "REQUESTED", "anna", Fixed.today("13:00:00"), null, null, null, List.of(), null));
	}

	@Override
	public Departure confirm(String alias) {
		if (this.samePerson) {
			throw new Problem("another-person-confirms", 409, Map.of(), List.of());
		}
		demand();
		this.done.add("confirm " + alias);
		return now(new Departure(alias, "CONFIRMED", "anna", Fixed.today("13:00:00"), "bo", Fixed.today("13:30:00"),
				Fixed.today("13:30:00").plus(java.time.Duration.ofDays(30)), List.of(), null));
	}

	@Override
	public void withdraw(String alias) {
		this.done.add("withdraw " + alias);
		this.departure = null;
	}

	@Override
	public Departure open(String alias) {
		if (this.departure == null || !this.departure.alias().equals(alias)) {
			throw new Problem("no-departure", 404, Map.of(), List.of());
		}
		return this.departure;
	}

	@Override
	public void hold(String alias, Hold hold) {
		this.done.add("hold " + alias + ": " + hold.reason());
		this.held = new Held(hold.reason(), "anna", Fixed.today("13:00:00"));
	}

	@Override
	public Held held(String alias) {
		if (this.held == null) {
			throw new Problem("no-legal-hold", 404, Map.of(), List.of());
		}
		return this.held;
	}

	@Override
	public void release(String alias) {
		this.done.add("release " + alias);
		this.held = null;
	}

	@Override
	public List<Certificate> departed() {
		return List.of(new Certificate("leavby", "Leavby kommun", "9951", "anna", Fixed.today("08:00:00"), "bo",
				Fixed.today("09:00:00"), "ab12cd", Map.of("cases.home", 12L, "tenants.municipality", 1L),
				Fixed.today("10:00:00")));
	}

	private void demand() {
		if (!this.inTheWay.isEmpty()) {
			throw new Problem("departure-not-now", 409, Map.of("why", this.inTheWay), List.of());
		}
	}

	private Departure now(Departure departure) {
		this.departure = departure;
		return departure;
	}

}
