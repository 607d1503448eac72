package se.larmnav.cases.work;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.contract.cases.WorkApi.Completion;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The work (arbete) that is to be done. */
@Service
@Transactional
public class Work {

	private final WorkItems items;

	private final WorkOwners owners;

	private final CaseRegister register;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Work(WorkItems items, WorkOwners owners, CaseRegister register, ApplicationEventPublisher events, Clock clock) {
		this.items = items;
		this.owners = owners;
		this.register = register;
		this.events = events;
		this.clock = clock;
	}

	/** Opens work that a step has made. */
	public void open(NewWork told) {
		items.saveAndFlush(new WorkItem(told, clock.instant()));
	}

	/** Closes what this event does, and lets fall away what it makes unnecessary. */
	public void happened(Happened happened) {
		for (var item : items.findByCaseIdAndStateOrderByDue(happened.caseId(), WorkState.OPEN)) {
			if (!item.isAbout(happened.assignment())) {
				continue;
			}
			if (item.doneOn().contains(happened.event())) {
				item.done(happened.at(), Caller.current().name(), null, null);
				items.flush();
				events.publishEvent(item.isDone(happened.at()));
			}
			else if (item.fallsAwayOn().contains(happened.event())) {
				item.fallAway(happened.at());
			}
		}
		items.flush();
	}

	/** Closes the open work of a role in a case, when what it was about has been done. */
	void doneByRole(UUID caseId, Role role) {
		var now = clock.instant();
		for (var item : items.findByCaseIdAndStateOrderByDue(caseId, WorkState.OPEN)) {
			if (item.file().role().equals(role.key())) {
				item.done(now, Caller.current().name(), null, null);
				items.flush();
				events.publishEvent(item.isDone(now));
			}
		}
	}

	/** Somebody says that it is done. */
	public void complete(UUID id, Completion told) {
		var item = mine(id);
		var now = clock.instant();
		item.done(now, Caller.current().name(), Fields.optional("/result", told.result(), 200),
				Fields.optional("/note", told.note(), 2000));
		items.flush();
		events.publishEvent(item.isDone(now));
	}

	/** The caller becomes its person. */
	public void take(UUID id) {
		mine(id).take(Caller.current());
		items.flush();
	}

	/** The open work of a case, most pressing first. */
	@Transactional(readOnly = true)
	public List<WorkFile> ofCase(UUID caseId) {
		return items.findByCaseIdAndStateOrderByDue(caseId, WorkState.OPEN).stream().map(WorkItem::file).toList();
	}

	private WorkItem mine(UUID id) {
		var item = items.findById(id).orElseThrow(() -> Refusal.notFound("work-item"));
		@Nullable UUID caseId = item.file().caseId();
		if (caseId != null) {
			register.change(caseId);
		}
		if (!owners.isMine(item.file(), Caller.current())) {
			throw Refusal.notAllowed("work-not-yours");
		}
		return item;
	}

}
