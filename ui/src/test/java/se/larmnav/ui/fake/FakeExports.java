package se.larmnav.ui.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.ExportsApi;
import se.larmnav.ui.client.Content;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.id;
import static se.larmnav.ui.fake.Fixed.today;

/** One export that has come, one that was written while something was under way. */
@Component
public class FakeExports implements ExportsApi, Content {

	/** The sum of the manifest that was sent. */
	public static final String SUM = "9f".repeat(32);

	public static final UUID FETCHED = id(802);

	public final List<String> done = new ArrayList<>();

	private final List<Export> all = new ArrayList<>();

	/** As it was. */
	public void reset() {
		this.done.clear();
		this.all.clear();
		this.all.add(new Export(FETCHED, "FETCHED", "Eva Strand", today("13:10:00"), today("15:10:00"),
				today("13:20:00"), true));
		this.all.add(new Export(id(801), "FETCHED", "Per Öberg", at("2026-11-02", "09:00:00"),
				at("2026-11-02", "11:00:00"), at("2026-11-02", "09:05:00"), false));
	}

	/** Nothing has been ordered. */
	public void empty() {
		this.all.clear();
	}

	@Override
	public Export order(String key) {
		this.done.add("ordered");
		this.all
			.addFirst(new Export(id(803), "ORDERED", "Eva Strand", today("14:02:52"), today("16:02:52"), null, null));
		return this.all.getFirst();
	}

	@Override
	public List<Export> list() {
		return List.copyOf(this.all);
	}

	@Override
	public Resource fetch(UUID id) {
		return new InputStreamResource(export(id));
	}

	@Override
	public Export receive(UUID id, Receipt receipt) {
		if (!receipt.sha256().equals(SUM)) {
			throw new Problem("export-not-whole", 409, Map.of(), List.of());
		}
		this.done.add("received " + id);
		this.all.replaceAll(one -> one.id().equals(id) ? new Export(id, "VERIFIED", one.orderedBy(), one.orderedAt(),
				one.until(), one.fetchedAt(), one.atRest()) : one);
		return this.all.getFirst();
	}

	@Override
	public InputStream export(UUID id) {
		if (this.all.stream().noneMatch(one -> one.id().equals(id))) {
			throw new Problem("no-such-export", 404, Map.of(), List.of());
		}
		return new ByteArrayInputStream("zip".getBytes(StandardCharsets.UTF_8));
	}

}
