package se.larmnav.ui.fake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.Operation;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.day;
import static se.larmnav.ui.fake.Fixed.id;

/** The register of the mock-up. */
@Component
public class FakeKeys implements KeysApi {

	public final List<Object> done = new ArrayList<>();

	public final Refuses refuses = new Refuses();

	private static AwaitingRow row(int number, String name, String received, @Nullable String last,
			@Nullable String result, @Nullable String next, @Nullable Instant booked, String state, boolean overdue,
			boolean reviewed) {
		var from = day(received);
		var may = overdue ? List.<String>of()
				: List.of(Operation.CONTACT, Operation.BOOK_KEYS, Operation.REVIEW, Operation.COLLECT_KEYS);
		return new AwaitingRow(id(number), "2026-000" + number, name, from,
				(int) ChronoUnit.DAYS.between(from, day("11-20")), (last == null) ? null : day(last), result,
				(next == null) ? null : day(next), booked, state, overdue, reviewed, may, 7);
	}

	@Override
	public AwaitingKeys awaiting() {
		return new AwaitingKeys(List.of(
				row(201, "Wik, Birgit", "10-12", "11-16", "NO", null, null, "CANNOT_BE_CARRIED_OUT", true, true),
				row(202, "Holm, Åke", "10-16", "11-13", "NOBODY", null, null, "CANNOT_BE_CARRIED_OUT", true, true),
				row(103, "Lind, Märta", "11-03", "11-20", "NOBODY", "11-20", null, "NOT_READY", false, false),
				row(204, "Nyberg, Rolf", "10-27", "11-13", "NO", "11-20", null, "NOT_READY", false, false),
				row(205, "Ström, Anna-Lisa", "11-06", "11-06", "NO", "11-20", null, "NOT_READY", false, false),
				row(206, "Bergman, Tore", "11-19", null, null, "11-19", null, "REQUESTED", false, false),
				row(207, "Ivarsson, Gun", "11-19", null, null, "11-19", null, "REQUESTED", false, false),
				row(208, "Frisk, Olle", "10-22", "11-16", "NO", "11-23", null, "NOT_READY", false, true),
				row(209, "Hjort, Siv", "10-29", "11-17", "PARTLY", "11-24", null, "NOT_READY", false, true),
				row(210, "Åberg, Sixten", "10-30", "11-17", "YES", null, at("2026-11-23", "09:00:00"), "APPOINTMENT",
						false, true),
				row(211, "Lundin, Per-Olof", "11-02", "11-16", "NOBODY", "11-23", null, "NOT_READY", false, false),
				row(212, "Öhman, Vera", "11-05", "11-18", "YES", null, at("2026-11-23", "10:30:00"), "APPOINTMENT",
						false, false),
				row(213, "Kvist, Bengt", "11-09", "11-19", "YES", null, at("2026-11-24", "13:00:00"), "APPOINTMENT",
						false, false)),
				47, 5, 5, 3, 2);
	}

	@Override
	public void reviewed(UUID id) {
		this.done.add("reviewed " + id);
	}

	@Override
	public NextContact contact(UUID id, Contact contact) {
		this.refuses.now();
		this.done.add(contact);
		return new NextContact(LocalDate.parse("2026-11-27"), "regel T03");
	}

	@Override
	public void book(UUID id, Appointment appointment) {
		this.refuses.now();
		this.done.add(appointment);
	}

	@Override
	public Collected collect(UUID id, Collection collection) {
		this.refuses.now();
		this.done.add(collection);
		return new Collected(true, id(901), List.of());
	}

	@Override
	public void register(UUID id, CabinetPlace place) {
		this.done.add(place);
	}

	@Override
	public void agreeWithoutKeys(UUID id, WithoutKeys agreement) {
		this.done.add(agreement);
	}

	@Override
	public void approveWithoutKeys(UUID id) {
		this.done.add("approved " + id);
	}

	@Override
	public void lockChanged(UUID id, NewLockChange change) {
		this.done.add("lock " + change.reportedBy());
	}

	@Override
	public void alarmPlan(UUID id, NewAlarmPlan plan) {
		this.done.add(plan);
	}

	@Override
	public void ready(UUID id, Readiness readiness) {
		this.done.add(readiness);
	}

	@Override
	public Resource document(UUID id) {
		return new ByteArrayResource("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
	}

}
