package se.larmnav.ui.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.InstallationsApi;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.day;
import static se.larmnav.ui.fake.Fixed.id;
import static se.larmnav.ui.fake.Fixed.today;

/** Four to install; the device's test alarm is seen when the test says so. */
@Component
public class FakeInstallations implements InstallationsApi {

	public final List<Object> done = new ArrayList<>();

	public final Refuses refuses = new Refuses();

	public volatile @Nullable Instant seen = today("14:02:07");

	public volatile @Nullable String controller = "4471093200";

	public volatile String state = "BOOKED";

	/**
	 * What is asked for in the background is answered late: when this has been released.
	 */
	public volatile Semaphore late = new Semaphore(1_000_000);

	public final AtomicInteger asked = new AtomicInteger();

	@Override
	public List<Row> list() {
		return List.of(
				new Row(id(131), "2026-000131", "Persson, Lars", "Storgatan 3", "READY", true, day("11-20"), null,
						"Hund i bostaden, ring först", false),
				new Row(id(132), "2026-000132", "Berg, Elsa", "Kungsgatan 4 B", "BOOKED", false, day("11-18"),
						today("15:30:00"), null, true),
				new Row(id(133), "2026-000133", "Ek, Maj", "Vasagatan 9", "READY", false, day("11-25"), null, null,
						false),
				new Row(id(134), "2026-000134", "Sand, Ivar", "Lillgatan 1", "WAITING_ACCESS", false, null, null, null,
						false));
	}

	@Override
	public void fault(UUID id, Fault fault) {
		this.done.add(fault);
	}

	@Override
	public void book(UUID id, Booking booking) {
		this.refuses.now();
		this.done.add(booking);
	}

	@Override
	public void device(UUID id, Device device) {
		this.refuses.now();
		this.done.add(device);
		this.controller = device.controllerId();
	}

	@Override
	public void notCovered(UUID id, NotCovered found) {
		this.done.add(found);
	}

	@Override
	public void complete(UUID id, Completion completion) {
		this.refuses.now();
		this.done.add(completion);
	}

	@Override
	public InstallationView open(UUID id) {
		var view = new InstallationView(this.state, at("2026-11-16", "10:00:00"), day("11-23"), today("13:30:00"),
				this.controller, List.of("Dörrlarm"), this.seen, null, null, null, "Hund i bostaden, ring först", null,
				null, (this.seen == null) ? List.of("larmets provlarm har inte synts") : List.of());
		if (Thread.currentThread().isVirtual()) {
			this.asked.incrementAndGet();
			this.late.acquireUninterruptibly();
		}
		return view;
	}

}
