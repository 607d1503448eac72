package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.KeySafesApi;

/** Keeps what has been said of key safes. */
@Component
public class FakeKeySafes implements KeySafesApi {

	public final List<Object> done = new ArrayList<>();

	@Override
	public void ownerAnswered(UUID id, OwnerAnswer answer) {
		this.done.add(answer);
	}

	@Override
	public void refused(UUID id, KeySafeRefusal refusal) {
		this.done.add(refusal);
	}

	@Override
	public void book(UUID id, Booking booking) {
		this.done.add(booking);
	}

	@Override
	public void askPlacement(UUID id, Placement question) {
		this.done.add(question);
	}

	@Override
	public void agreePlacement(UUID id, Placement place) {
		this.done.add(place);
	}

	@Override
	public void mounted(UUID id, Mounting mounting) {
		this.done.add(mounting);
	}

	@Override
	public void document(UUID id, Documentation documentation) {
		this.done.add(documentation);
	}

}
