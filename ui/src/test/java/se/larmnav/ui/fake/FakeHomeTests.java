package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.HomeTestsApi;

/** Test alarms in homes without alarm-service. */
@Component
public class FakeHomeTests implements HomeTestsApi {

	/** What is planned. */
	public final List<HomeTest> all = new ArrayList<>();

	public FakeHomeTests() {
		reset();
	}

	/** One power loss at Elsa's. */
	public final void reset() {
		this.all.clear();
		this.all.add(test("PLANNED", List.of(), List.of("OK", "FAILED", "NOT_REACHED")));
	}

	private static HomeTest test(String state, List<Step> steps, List<String> may) {
		return new HomeTest(Fixed.id(971), "46700010001", null, List.of("Elsa Berg"), "Kungsgatan 4 B",
				"Spänningsbortfall", List.of("Sätt i sladden i väggen."), "Norr dag", Fixed.today("05:00:00"),
				Fixed.today("05:00:00"), Fixed.today("23:59:59"), false, state, steps, may);
	}

	@Override
	public List<HomeTest> homeTests() {
		return List.copyOf(this.all);
	}

	@Override
	public HomeTest plan(UUID id, Time time) {
		return this.all.getFirst();
	}

	@Override
	public HomeTest result(UUID id, Result result) {
		var step = new Step(Fixed.today("14:00:00"), result.result(), FakeAlarms.ME, result.note());
		this.all.set(0, test(result.result().equals("FAILED") ? "DONE_FAILED" : "NOT_REACHED", List.of(step),
				result.result().equals("FAILED") ? List.of() : List.of("OK", "CONTACTED_RELATIVES")));
		return this.all.getFirst();
	}

}
