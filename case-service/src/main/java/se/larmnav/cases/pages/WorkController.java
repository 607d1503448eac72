package se.larmnav.cases.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.assignments.AssignmentList;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.collecting.AwaitingKeysList;
import se.larmnav.cases.messages.MessageFile;
import se.larmnav.cases.messages.Messages;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.work.Work;
import se.larmnav.cases.work.WorkFile;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.routine.time.SwedishTime;

/** Work and messages over HTTP. */
@RestController
@Transactional
class WorkController implements WorkApi {

	/**
	 * From so many days on it is much delayed: a list to look at first, not a rule of
	 * anybody's.
	 */
	private static final int MUCH = 7;

	private final Work work;

	private final se.larmnav.cases.work.WorkList list;

	private final WorkRows rows;

	private final Messages messages;

	private final AwaitingKeysList awaiting;

	private final AssignmentList assignments;

	private final Installations installations;

	private final CaseRegister register;

	private final People people;

	private final Clock clock;

	WorkController(Work work, se.larmnav.cases.work.WorkList list, WorkRows rows, Messages messages,
			AwaitingKeysList awaiting, AssignmentList assignments, Installations installations, CaseRegister register,
			People people, Clock clock) {
		this.work = work;
		this.list = list;
		this.rows = rows;
		this.messages = messages;
		this.awaiting = awaiting;
		this.assignments = assignments;
		this.installations = installations;
		this.register = register;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public WorkList mine() {
		var today = SwedishTime.dateOf(clock.instant());
		var mine = list.mine();
		LocalDate much = today.minusDays(MUCH);
		return new WorkList(those(mine, (day) -> !day.isAfter(much)),
				those(mine, (day) -> day.isAfter(much) && day.isBefore(today)), those(mine, today::equals),
				those(mine, (day) -> day.isAfter(today)), rows.of(list.ofOthersForMe()));
	}

	@Override
	public void complete(UUID id, Completion completion) {
		work.complete(id, completion);
	}

	@Override
	public void take(UUID id) {
		work.take(id);
	}

	@Override
	public List<Message> messages(boolean unreadOnly) {
		var mine = messages.mine(unreadOnly);
		var cases = register.all(mine.stream().map(MessageFile::caseId).collect(Collectors.toSet()));
		people.readAll(cases.values().stream().map(CaseFile::person).collect(Collectors.toSet()), "messages",
				"message");
		return mine.stream().map((one) -> message(one, Objects.requireNonNull(cases.get(one.caseId())))).toList();
	}

	@Override
	public void read(UUID id) {
		messages.read(id);
	}

	@Override
	public Counts counts() {
		return new Counts(list.mine().size(), awaiting.count(), assignments.toReceive(),
				installations.toBeDone().size(), messages.unread());
	}

	private List<WorkItem> those(List<WorkFile> all, Predicate<LocalDate> due) {
		return rows.of(all.stream().filter((one) -> due.test(one.dueDay())).toList());
	}

	private static Message message(MessageFile one, CaseFile file) {
		return new Message(one.id(), one.at(), one.from(), one.to(), one.subject(), one.facts(), one.caseId(),
				file.number(), one.readAt(), one.readBy());
	}

}
