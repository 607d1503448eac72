package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.Slice;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.Operation;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.id;
import static se.larmnav.ui.fake.Fixed.today;

/** Assignments in three states. */
@Component
public class FakeAssignments implements AssignmentsApi {

	public final List<String> done = new ArrayList<>();

	public final Refuses refuses = new Refuses();

	/** How many a part has, whatever is asked for. */
	public int part = 100;

	@Override
	public Slice<Row> list(@Nullable String state, boolean waiting, @Nullable String after, int page, int limit) {
		var rows = rows().stream()
			.filter(row -> state == null || row.state().equals(state))
			.filter(row -> !waiting || !row.may().isEmpty())
			.skip(after == null ? 0 : Integer.parseInt(after))
			.toList();
		var seen = (after == null ? 0 : Integer.parseInt(after)) + this.part;
		return (rows.size() <= this.part) ? new Slice<>(rows, null)
				: new Slice<>(rows.subList(0, this.part), Integer.toString(seen));
	}

	private static List<Row> rows() {
		return List.of(
				new Row(id(521), id(121), "2026-000121", "Sand, Ivar", "Uppdrag larm", "SENT",
						"Hemtjänst natt och larm", today("08:01:00"), null, List.of(Operation.RECEIVE), 7),
				new Row(id(522), FakeCases.MARTA, "2026-000103", "Lind, Märta", "Uppdrag larm", "AWAITING_ACCESS",
						"Hemtjänst natt och larm", at("2026-11-03", "08:01:00"), at("2026-11-03", "08:40:00"),
						List.of(), 7),
				new Row(id(523), id(123), "2026-000123", "Ek, Maj", "Uppdrag larm", "INSTALLED",
						"Hemtjänst natt och larm", at("2026-10-20", "08:01:00"), at("2026-10-20", "09:40:00"),
						List.of(Operation.DISTRIBUTE), 7),
				new Row(id(524), id(124), "2026-000124", "Ström, Nils", "Trygghetslarm natt", "DISTRIBUTED",
						"Nattpatrullen", at("2026-10-20", "08:01:00"), at("2026-10-20", "09:40:00"),
						List.of(Operation.ACKNOWLEDGE), 7));
	}

	@Override
	public void lock(UUID id) {
		this.done.add("lock " + id);
	}

	@Override
	public void send(UUID id) {
		this.done.add("send " + id);
	}

	@Override
	public void update(UUID id, Supplement supplement) {
		this.done.add("update " + supplement.text());
	}

	@Override
	public void end(UUID id) {
		this.done.add("end " + id);
	}

	@Override
	public void receive(UUID id) {
		this.done.add("receive " + id);
	}

	@Override
	public void distribute(UUID id, Distribution distribution) {
		this.refuses.now();
		this.done.add("distribute " + id + " " + distribution.unit());
	}

	@Override
	public void acknowledge(UUID id) {
		this.done.add("acknowledge " + id);
	}

}
