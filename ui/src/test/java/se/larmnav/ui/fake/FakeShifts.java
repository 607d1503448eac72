package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.ShiftsApi;

/** The change of shifts without alarm-service. */
@Component
public class FakeShifts implements ShiftsApi {

	/** What has been handed over; one from the night waits. */
	public final List<HandOver> all = new ArrayList<>();

	public FakeShifts() {
		reset();
	}

	/** One hand-over of the night, which nobody has received. */
	public final void reset() {
		this.all.clear();
		this.all.add(new HandOver(Fixed.id(901), Fixed.today("06:55:00"), "Nils Natt", false, List.of(FakeAlarms.ELSA),
				new Notes("Ring dotter Ulla kl. 8", "Halt på Kungsgatan", ""), null, null));
	}

	@Override
	public List<HandOver> handOvers() {
		return List.copyOf(this.all);
	}

	@Override
	public HandOver handOver(Notes notes) {
		var handOver = new HandOver(Fixed.id(902), Fixed.today("14:00:00"), FakeAlarms.ME, true, List.of(), notes, null,
				null);
		this.all.addFirst(handOver);
		return handOver;
	}

	@Override
	public HandOver receive(UUID id) {
		this.all.replaceAll(one -> one.id().equals(id) ? new HandOver(id, one.at(), one.by(), one.mine(), one.alarms(),
				one.notes(), Fixed.today("07:02:00"), FakeAlarms.ME) : one);
		return this.all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

}
