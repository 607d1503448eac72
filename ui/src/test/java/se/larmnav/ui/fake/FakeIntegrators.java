package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.IntegratorsApi;
import se.larmnav.contract.tenants.TenantsApi.Credentials;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.fake.Fixed.today;

/** Two other systems: one that comes, one that never has. */
@Component
public class FakeIntegrators implements IntegratorsApi {

	public final List<String> done = new ArrayList<>();

	public boolean empty;

	/** Null when nothing is down; else what the calls answer. */
	public @Nullable Problem down;

	/** As it was. */
	public void reset() {
		this.done.clear();
		this.empty = false;
		this.down = null;
	}

	@Override
	public List<OtherSystem> list() {
		if (this.down != null) {
			throw this.down;
		}
		return this.empty ? List.of()
				: List.of(
						new OtherSystem("e-tjanst", "E-tjänsten", "goteborg.e-tjanst", today("13:58:00"),
								today("08:12:00")),
						new OtherSystem("planering", "Planeringen", "goteborg.planering", null, null));
	}

	@Override
	public Credentials renew(String id) {
		if (list().stream().noneMatch(one -> one.id().equals(id))) {
			throw new Problem("no-such-integrator", 404, Map.of(), List.of());
		}
		this.done.add("renewed " + id);
		return new Credentials("goteborg." + id, "hemlighet-som-visas-en-gang");
	}

}
