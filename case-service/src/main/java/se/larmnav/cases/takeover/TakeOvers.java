package se.larmnav.cases.takeover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.register.TakenOver;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.TakeOversApi;
import se.larmnav.contract.cases.TakeOversApi.Files;
import se.larmnav.contract.cases.TakeOversApi.Rows;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/** Takes over what a municipality's old system has: all that is given, or nothing. */
@Service
@Transactional
public class TakeOvers {

	private static final int LONGEST_FILE = 20_000_000;

	private final List<Part> parts;

	private final TakenRows taken;

	private final EntityManager entities;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TakeOvers(List<Part> parts, TakenRows taken, EntityManager entities, Texts texts, ApplicationEventPublisher events,
			Clock clock) {
		this.parts = List.copyOf(parts);
		this.taken = taken;
		this.entities = entities;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** Looks at the files as a take-over would, and changes nothing. */
	@Transactional(readOnly = true)
	public TakeOversApi.TakenOver attempt(Files given) {
		var work = new Work(given);
		return work.answer();
	}

	/** Takes over; the problems are in the refusal. */
	public TakeOversApi.TakenOver takeOver(Files given) {
		taken.lock();
		var work = new Work(given);
		if (!work.problems.isEmpty()) {
			var all = work.problems.all();
			throw Refusal.invalid("/files/" + all.getFirst().file(), "wrong-file").with("problems", all);
		}
		work.take();
		return work.answer();
	}

	/** What has been taken over. */
	@Transactional(readOnly = true)
	public List<TakeOversApi.Part> all() {
		return taken.all();
	}

	/** One take-over. */
	private final class Work {

		private final Problems problems = new Problems(texts);

		private final Map<Sheet, List<Row>> left = new EnumMap<>(Sheet.class);

		private final Map<Sheet, Rows> counts = new EnumMap<>(Sheet.class);

		private final Books books;

		Work(Files given) {
			var source = Fields.text("/source", given.source(), 100);
			demandFiles(given.files());
			this.books = new Books(source, SwedishTime.dateOf(clock.instant()));
			for (var part : parts) {
				var text = given.files().get(part.sheet().fileName());
				check(part, text == null ? List.of() : new SheetReader(part.sheet(), text, problems).rows());
			}
		}

		private void check(Part part, List<Row> rows) {
			var sheet = part.sheet();
			var known = taken.of(books.source(), sheet);
			known.forEach((key, row) -> books.taken(sheet, key, row.subject()));
			var fresh = new ArrayList<Row>();
			var unchanged = 0;
			for (var row : rows) {
				var before = row.key().map(known::get).orElse(null);
				row.key()
					.flatMap((key) -> books.given(sheet, key, row.line()))
					.ifPresent((line) -> row.wrong(Sheet.KEY, "key-twice", line));
				if (before == null) {
					part.check(row, books);
					fresh.add(row);
				}
				else if (!before.digest().equals(row.digest())) {
					row.wrong(Sheet.KEY, "changed-since");
				}
				else {
					unchanged++;
				}
			}
			left.put(sheet, fresh);
			if (!rows.isEmpty()) {
				var inOrder = (int) fresh.stream().filter((row) -> !row.isFaulty()).count();
				counts.put(sheet, new Rows(sheet.fileName(), inOrder, unchanged));
			}
		}

		void take() {
			var touched = new LinkedHashSet<UUID>();
			for (var part : parts) {
				for (var row : left.getOrDefault(part.sheet(), List.of())) {
					var subject = part.take(row, books);
					books.taken(part.sheet(), row.need(Sheet.KEY), subject);
					taken.keep(books.source(), part.sheet(), row, subject);
					part.caseOf(row, books).ifPresent(touched::add);
					forget();
				}
			}
			for (var caseId : touched) {
				events.publishEvent(new TakenOver(Tenant.current(), caseId));
				forget();
			}
		}

		/**
		 * Each flush compares all that is remembered: the time would grow with the square
		 * of the rows.
		 */
		private void forget() {
			entities.flush();
			entities.clear();
		}

		TakeOversApi.TakenOver answer() {
			return new TakeOversApi.TakenOver(List.copyOf(counts.values()), problems.all());
		}

		private static void demandFiles(Map<String, String> files) {
			if (files.isEmpty()) {
				throw Refusal.invalid("/files", "missing");
			}
			files.forEach((name, text) -> {
				if (Sheet.of(name).isEmpty()) {
					throw Refusal.invalid("/files", "unknown");
				}
				if (text.length() > LONGEST_FILE) {
					throw Refusal.invalid("/files/" + name, "too-long");
				}
			});
		}

	}

}
