package se.larmnav.ui.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.day;
import static se.larmnav.ui.fake.Fixed.id;
import static se.larmnav.ui.fake.Fixed.today;

/**
 * Göteborg's routine in version 12, a draft of Eva's and one of Per's that waits for her.
 */
@Component
public class FakeRoutines implements RoutinesApi {

	public static final UUID MINE = id(701);

	public static final UUID SENT = id(702);

	/** Where the five weeks stand. */
	public static final String FIVE_WEEKS = "access.keys.contacts.cannot-be-carried-out.within";

	public final List<Object> done = new ArrayList<>();

	private final Map<UUID, FakeDraft> drafts = new LinkedHashMap<>();

	/** Null when nothing is down; else what the calls answer. */
	public @Nullable Problem down;

	/** While it is closed a trial goes on. */
	public CountDownLatch tried = new CountDownLatch(0);

	public boolean empty;

	public FakeRoutines() {
		reset();
	}

	/** As it was. */
	public void reset() {
		this.done.clear();
		this.drafts.clear();
		this.down = null;
		this.empty = false;
		this.tried = new CountDownLatch(0);
		this.drafts.put(MINE, new FakeDraft(MINE, "Längre tid för nycklar", "Eva Strand"));
		var sent = new FakeDraft(SENT, "Fler frågor vid första kontakten", "Per Öberg");
		sent.state = "SENT";
		sent.validFrom = LocalDate.parse("2027-01-11");
		sent.put("access.keys.contacts.second.within", "10 days");
		sent.acts.add(new Act(today("13:20:00"), "Per Öberg", "SENT", "Vi har hunnit ikapp sedan i våras."));
		this.drafts.put(SENT, sent);
	}

	/** The draft, to look at what became of it. */
	public FakeDraft of(UUID id) {
		return Objects.requireNonNull(this.drafts.get(id));
	}

	@Override
	public Overview overview() {
		check();
		if (this.empty) {
			return new Overview(List.of(FakeVersions.entry(12)), List.of(), day("11-21"), List.of("BEGIN"));
		}
		return new Overview(FakeVersions.ALL, this.drafts.values().stream().map(FakeDraft::entry).toList(),
				day("11-21"), List.of("BEGIN"));
	}

	@Override
	public Version version(int number) {
		check();
		if (FakeVersions.ALL.stream().noneMatch(one -> one.number() == number)) {
			throw new Problem("not-found", 404, Map.of(), List.of());
		}
		return FakeVersions.version(number);
	}

	@Override
	public Difference compare(int number, @Nullable Integer against) {
		check();
		return new Difference((against == null) ? number - 1 : against, true,
				(number == 10) ? List.of() : List.of(new Change("CHANGED", FIVE_WEEKS, "access",
						"Uppdraget kan inte verkställas: inom 5 veckor → inom 4 veckor", "5 weeks", "4 weeks", null)));
	}

	@Override
	public Version withdraw(int number, Reason reason) {
		this.done.add(reason);
		return FakeVersions.withdrawn(number, reason.word(), me());
	}

	@Override
	public Draft begin(Beginning beginning) {
		this.done.add(beginning);
		var draft = new FakeDraft(id(710), beginning.name(), me());
		this.drafts.put(id(710), draft);
		return draft.draft(me());
	}

	@Override
	public Draft draft(UUID id) {
		check();
		return find(id).draft(me());
	}

	@Override
	public Draft write(UUID id, String etag, Text text) {
		this.done.add(text);
		return changed(id, etag, draft -> draft.whole = text.text());
	}

	@Override
	public Draft writeBlock(UUID id, String key, String etag, Text text) {
		this.done.add(text);
		return changed(id, etag, draft -> draft.texts.put(key, text.text()));
	}

	@Override
	public Draft writeValue(UUID id, String etag, NewValue value) {
		this.done.add(value);
		return changed(id, etag, draft -> draft.put(value.path(), value.text()));
	}

	@Override
	public void delete(UUID id, String etag) {
		this.drafts.remove(id);
		this.done.add("deleted " + id);
	}

	@Override
	public Findings findings(UUID id) {
		check();
		return find(id).findings();
	}

	@Override
	public Difference difference(UUID id) {
		check();
		return find(id).difference();
	}

	@Override
	public Trial tryOnHistory(UUID id, int days) {
		this.done.add("tried " + days);
		try {
			this.tried.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return new Trial(12, at("2026-10-21", "00:00:00"), at("2026-11-20", "00:00:00"), 1204,
				List.of("7 meddelanden hade kommit senare", "3 arbeten hade inte kommit"),
				List.of(otherwise("2026-000113", "11-16", "11-23"), otherwise("2026-000107", "11-12", "11-19"),
						new Otherwise("REMOVED", "2026-000098", "WORK", day("11-10"), null,
								"Arbetet svara larmenheten hade inte kommit: nycklarna lämnades den 12 nov")),
				"9f2c41d7a0");
	}

	private static Otherwise otherwise(String subject, String was, String would) {
		return new Otherwise("LATER", subject, "TOLD", day(was), day(would),
				"Meddelandet uppdraget kan inte verkställas till socialsekreteraren hade kommit senare");
	}

	@Override
	public Draft send(UUID id, String etag, Sending sending) {
		this.done.add(sending);
		return decided(id, etag, "SENT", "SENT", sending.word(), sending.validFrom());
	}

	@Override
	public Draft takeBack(UUID id, String etag) {
		return decided(id, etag, "DRAFT", "TAKEN_BACK", null, null);
	}

	@Override
	public Draft approve(UUID id, String etag) {
		return decided(id, etag, "APPROVED", "APPROVED", null, null);
	}

	@Override
	public Draft sendBack(UUID id, String etag, Reason reason) {
		this.done.add(reason);
		return decided(id, etag, "DRAFT", "SENT_BACK", reason.word(), null);
	}

	@Override
	public Version publish(UUID id, String etag) {
		decided(id, etag, "PUBLISHED", "PUBLISHED", null, null);
		this.done.add("published " + id);
		return FakeVersions.version(13);
	}

	private Draft changed(UUID id, String etag, java.util.function.Consumer<FakeDraft> change) {
		var draft = find(id);
		draft.match(etag);
		change.accept(draft);
		draft.touch(me(), today("14:02:52"));
		return draft.draft(me());
	}

	private Draft decided(UUID id, String etag, String state, String what, @Nullable String word,
			@Nullable LocalDate from) {
		var draft = find(id);
		draft.match(etag);
		draft.state = state;
		draft.approver = state.equals("APPROVED") ? me() : null;
		if (from != null) {
			draft.validFrom = from;
		}
		draft.acts.add(new Act(today("14:02:52"), me(), what, word));
		draft.version++;
		return draft.draft(me());
	}

	private FakeDraft find(UUID id) {
		var draft = this.drafts.get(id);
		if (draft == null) {
			throw new Problem("not-found", 404, Map.of(), List.of());
		}
		return draft;
	}

	private void check() {
		if (this.down != null) {
			throw this.down;
		}
	}

	private static String me() {
		return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
	}

	/** When it was written. */
	static Instant yesterday(String time) {
		return at("2026-11-19", time);
	}

}
