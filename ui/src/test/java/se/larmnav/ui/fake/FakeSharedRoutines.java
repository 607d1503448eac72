package se.larmnav.ui.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.day;
import static se.larmnav.ui.fake.Fixed.today;

/** Ljungby lets others use its routine; version 10 of one's own names a person. */
@Component
public class FakeSharedRoutines implements SharedRoutinesApi {

	public final List<Object> done = new ArrayList<>();

	private final Map<Integer, List<Act>> acts = new TreeMap<>();

	public boolean empty;

	/** As it was. */
	public void reset() {
		this.done.clear();
		this.acts.clear();
		this.empty = false;
	}

	@Override
	public List<SharedRoutine> shared() {
		return this.empty ? List.of() : List
			.of(new SharedRoutine("ljungby", "Ljungby kommun", 4, day("04-01"), at("2026-10-02", "09:12:00")));
	}

	@Override
	public SharedText open(String municipality, int version) {
		return shared().stream()
			.filter(one -> one.municipality().equals(municipality) && one.version() == version)
			.map(one -> new SharedText(one, FakeVersions.text(FakeVersions.BLOCKS), FakeVersions.BLOCKS))
			.findFirst()
			.orElseThrow(() -> new Problem("no-such-shared-routine", 404, Map.of(), List.of()));
	}

	@Override
	public Begun adopt(String municipality, int version, Name name) {
		this.done.add("adopt " + municipality + " " + version + " " + name.name());
		return new Begun(FakeRoutines.MINE);
	}

	@Override
	public Sharing sharing(int number) {
		var history = this.acts.getOrDefault(number, List.of());
		var isShared = !history.isEmpty() && history.getLast().what().equals("SHARED");
		Instant since = isShared ? history.getLast().at() : null;
		if (number == 10) {
			return new Sharing(number, null, "", List
				.of(new Finding("ERROR", "phone-number", "Här står ett telefonnummer.", "", 14, 1, "access", "access")),
					List.of(), history);
		}
		return new Sharing(number, since, "", List.of(),
				number == 13 ? List.of() : List.of(isShared ? "STOP" : "SHARE"), history);
	}

	@Override
	public Sharing share(int number) {
		return write(number, "SHARED");
	}

	@Override
	public Sharing stop(int number) {
		return write(number, "STOPPED");
	}

	private Sharing write(int number, String what) {
		this.done.add(what + " " + number);
		this.acts.computeIfAbsent(number, each -> new ArrayList<>())
			.add(new Act(today("14:02:52"), "Eva Strand", what));
		return sharing(number);
	}

}
