package se.larmnav.cases.watches;

import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.cases.WatchesApi;

/** Watches over HTTP. */
@RestController
class WatchesController implements WatchesApi {

	private final Watches watches;

	WatchesController(Watches watches) {
		this.watches = watches;
	}

	@Override
	public void agree(UUID id, Agreement agreement) {
		watches.agree(id, agreement.day(), agreement.reason());
	}

}
