package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.SupervisionApi;

/** Silent devices without alarm-service. */
@Component
public class FakeSupervision implements SupervisionApi {

	/** What is silent. */
	public final List<Silence> all = new ArrayList<>();

	public FakeSupervision() {
		reset();
	}

	/** One device that has not been heard since the morning of the day before. */
	public final void reset() {
		this.all.clear();
		this.all.add(new Silence(Fixed.id(951), "46700010001", null, "LINK", "Länktest", Fixed.today("08:00:00"),
				Fixed.today("13:00:00"), null, "GIS-TST-06", null));
	}

	@Override
	public List<Silence> silences() {
		return List.copyOf(this.all);
	}

	@Override
	public Silence control(UUID id, Control control) {
		this.all.replaceAll(one -> new Silence(one.id(), one.controllerId(), one.caseId(), one.kind(), one.name(),
				one.lastHeard(), one.foundAt(), one.heardAgain(), one.source(),
				new Controlled(Fixed.today("14:00:00"), FakeAlarms.ME, control.result(), control.measure())));
		return this.all.getFirst();
	}

}
