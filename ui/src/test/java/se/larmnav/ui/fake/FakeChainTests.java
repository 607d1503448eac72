package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.ChainTestsApi;

/** A call list without alarm-service. */
@Component
public class FakeChainTests implements ChainTestsApi {

	/** Whom to call. */
	public final List<ChainTest> all = new ArrayList<>();

	public FakeChainTests() {
		reset();
	}

	/** One who has not pressed for a month. */
	public final void reset() {
		this.all.clear();
		this.all.add(test("DUE", List.of()));
	}

	private static ChainTest test(String state, List<Call> calls) {
		return new ChainTest(Fixed.id(991), "46700010001", List.of("Elsa Berg"), List.of("031-390 06 99"), "DIGITAL",
				Fixed.today("08:00:00"), Fixed.today("08:00:00"), state, calls, "GIS-TST-02");
	}

	@Override
	public List<ChainTest> chainTests() {
		return List.copyOf(this.all);
	}

	@Override
	public ChainTest called(UUID id, CallResult result) {
		var calls = new ArrayList<>(this.all.getFirst().calls());
		calls.add(new Call(Fixed.today("14:00:00"), FakeAlarms.ME, result.result(), result.note()));
		this.all.set(0, test(result.result().equals("NOT_REACHED") ? "CALLED" : result.result(), calls));
		return this.all.getFirst();
	}

}
