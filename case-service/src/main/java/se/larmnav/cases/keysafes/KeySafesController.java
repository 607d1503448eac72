package se.larmnav.cases.keysafes;

import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeySafesApi.Placement;

/** Key safes over HTTP. */
@RestController
class KeySafesController implements KeySafesApi {

	private final KeySafes safes;

	private final Placing placing;

	KeySafesController(KeySafes safes, Placing placing) {
		this.safes = safes;
		this.placing = placing;
	}

	@Override
	public void ownerAnswered(UUID id, OwnerAnswer answer) {
		safes.ownerAnswered(id, answer);
	}

	@Override
	public void refused(UUID id, KeySafeRefusal refusal) {
		safes.refused(id, refusal);
	}

	@Override
	public void book(UUID id, Booking booking) {
		safes.book(id, booking);
	}

	@Override
	public void askPlacement(UUID id, Placement question) {
		placing.ask(id, question);
	}

	@Override
	public void agreePlacement(UUID id, Placement place) {
		placing.agree(id, place);
	}

	@Override
	public void mounted(UUID id, Mounting mounting) {
		safes.mounted(id, mounting);
	}

	@Override
	public void document(UUID id, Documentation documentation) {
		safes.document(id, documentation);
	}

}
