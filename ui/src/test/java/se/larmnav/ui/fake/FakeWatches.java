package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.WatchesApi;

/** Watches; on what was agreed is remembered. */
@Component
public class FakeWatches implements WatchesApi {

	public final List<Agreement> done = new ArrayList<>();

	public final Refuses refuses = new Refuses();

	@Override
	public void agree(UUID id, Agreement agreement) {
		this.refuses.now();
		this.done.add(agreement);
	}

}
