package se.larmnav.cases.pages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.assignments.Assignments;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Entry;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.fields.Part;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.work.HandingOver;
import se.larmnav.cases.work.Transferring;
import se.larmnav.contract.Slice;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;

/** Cases over HTTP: the page, its timeline, notes, readings and search. */
@RestController
@Transactional
class CasesController implements CasesApi {

	private static final int LONGEST_NOTE = 4000;

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private final CasePages pages;

	private final CaseRegister register;

	private final People people;

	private final Journal journal;

	private final ReadLog readLog;

	private final PersonSearch search;

	private final ChoiceList choices;

	private final Obstacles obstacles;

	private final Extracts extracts;

	private final CloseOnes close;

	private final HandingOver handing;

	private final Transferring transferring;

	private final Assignments assignments;

	private final Texts texts;

	private final Clock clock;

	CasesController(CasePages pages, CaseRegister register, People people, Journal journal, ReadLog readLog,
			PersonSearch search, ChoiceList choices, Obstacles obstacles, Extracts extracts, CloseOnes close,
			HandingOver handing, Transferring transferring, Assignments assignments, Texts texts, Clock clock) {
		this.pages = pages;
		this.register = register;
		this.people = people;
		this.journal = journal;
		this.readLog = readLog;
		this.search = search;
		this.choices = choices;
		this.obstacles = obstacles;
		this.extracts = extracts;
		this.close = close;
		this.handing = handing;
		this.transferring = transferring;
		this.assignments = assignments;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public CaseView open(UUID id) {
		return pages.open(id);
	}

	@Override
	public Slice<TimelineEntry> timeline(UUID id, @Nullable String after, int page, int limit) {
		var part = Part.byNumber(after, page, limit);
		var seen = register.open(id);
		people.read(seen.file().person(), "timeline", seen.ground());
		var entries = journal.of(id, part.after(), part.skip(), part.limit());
		return new Slice<>(entries.stream().map(CasesController::line).toList(),
				entries.isEmpty() ? null : part.next(entries.size(), entries.getLast().sequence()));
	}

	@Override
	public PersonalNumber personalNumber(UUID id) {
		var seen = register.open(id);
		return new PersonalNumber(
				people.read(seen.file().person(), "personal-number", seen.ground()).personalNumber().written());
	}

	@Override
	public void note(UUID id, Note note) {
		register.change(id);
		var text = Fields.text("/text", note.text(), LONGEST_NOTE);
		if (note.at() != null && note.at().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
			throw Refusal.invalid("/at", "in-the-future");
		}
		journal.write(Line.of(id, Category.CONTACT, text).happened(note.at()));
	}

	@Override
	public void obstacle(UUID id, Obstacle obstacle) {
		obstacles.write(id, obstacle);
	}

	@Override
	public Extract extract(UUID id) {
		return extracts.of(id);
	}

	@Override
	public ExtractMade makeExtract(UUID id) {
		return new ExtractMade(extracts.make(id));
	}

	@Override
	public void addRelative(UUID id, ApplicationsApi.Relative relative) {
		close.add(id, relative);
	}

	@Override
	public void handOver(UUID id, HandOver to) {
		handing.handOver(id, to.userName());
	}

	@Override
	public List<Choice> decisionMakers(UUID id) {
		return handing.decisionMakers(id).stream().map((one) -> new Choice(one.user(), one.name())).toList();
	}

	@Override
	public void transfer(UUID id, Transfer transfer) {
		transferring.transfer(id, transfer.administration(), transfer.reason());
	}

	@Override
	public List<Choice> administrations(UUID id) {
		return transferring.others(id).stream().map((one) -> new Choice(one.id(), one.name())).toList();
	}

	@Override
	public void place(UUID id, AreaOfHome area) {
		assignments.place(id, area.area());
	}

	@Override
	public void askArea(UUID id, AreaQuestion question) {
		assignments.askArea(id, question.question());
	}

	@Override
	public Slice<Read> reads(UUID id, @Nullable String after, int page, int limit) {
		var part = Part.byNumber(after, page, limit);
		var seen = register.open(id);
		var found = readLog.of(seen.file().person(), part.after(), part.skip(), part.limit());
		return new Slice<>(found.stream()
			.map((one) -> new Read(one.at(), one.name(), texts.of("read." + one.what()),
					texts.of("ground." + one.ground())))
			.toList(), found.isEmpty() ? null : part.next(found.size(), found.getLast().nr()));
	}

	@Override
	public Slice<Hit> search(CasesApi.Search wanted) {
		return search.find(wanted);
	}

	@Override
	public Choices choices() {
		return choices.now();
	}

	private static TimelineEntry line(Entry one) {
		return new TimelineEntry(one.id(), one.at(), one.registeredAt(), one.actor(), one.actorKind(),
				one.category().name(), one.journal().name(), one.text(), one.document(), one.why());
	}

}
