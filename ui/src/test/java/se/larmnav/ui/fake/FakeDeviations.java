package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.DeviationsApi;

/** Deviations without alarm-service. */
@Component
public class FakeDeviations implements DeviationsApi {

	/** Where the supplier is told; null when nobody has said. */
	public @Nullable String link = "https://leverantoren.invalid/avvikelse";

	/** What is reported. */
	public final List<DeviationCase> all = new ArrayList<>();

	/** The alarms that it was about. */
	public final List<UUID> about = new ArrayList<>();

	public FakeDeviations() {
		reset();
	}

	/** One that is the supplier's. */
	public final void reset() {
		this.all.clear();
		this.about.clear();
		this.all.add(deviation("TECHNICAL", "Dosan tappar nätet", "ROUTED_SUPPLIER", null, null, "EXTERNAL_REPORT"));
	}

	private DeviationCase deviation(String type, String text, String state, @Nullable ExternalReport external,
			@Nullable String investigation, String... may) {
		return new DeviationCase(Fixed.id(941), null, type, text, null, null, Fixed.today("13:00:00"), "norr-dag",
				state, FakeAlarms.ME, Fixed.today("13:05:00"), List.of("Enar Exempel, enhetschef"), this.link, external,
				investigation, null, "GIS-DEV-02", List.of(may));
	}

	@Override
	public List<DeviationCase> deviationCases() {
		return List.copyOf(this.all);
	}

	@Override
	public DeviationCase observe(Observed observed) {
		Optional.ofNullable(observed.alarmId()).ifPresent(this.about::add);
		this.all.addFirst(deviation(observed.cause(), observed.text(), "ROUTED_INTERNAL", null, null));
		return this.all.getFirst();
	}

	@Override
	public DeviationCase reportedOutside(UUID id, ExternalReport report) {
		this.all.set(0, deviation("TECHNICAL", "Dosan tappar nätet", "ROUTED_SUPPLIER", report, null, "INVESTIGATE"));
		return this.all.getFirst();
	}

	@Override
	public DeviationCase investigated(UUID id, Investigation investigation) {
		this.all.set(0, deviation("TECHNICAL", "Dosan tappar nätet", "CLOSED", this.all.getFirst().external(),
				investigation.text()));
		return this.all.getFirst();
	}

}
