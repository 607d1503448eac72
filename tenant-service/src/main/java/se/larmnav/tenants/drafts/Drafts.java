package se.larmnav.tenants.drafts;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.tree.Written;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenants.drafts.Act.Deed;
import se.larmnav.tenants.routine.ApprovedRoutine;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of the tenant's routine. Each change is made by who has seen what is
 * changed, and is kept with who did it.
 */
@Service
public class Drafts {

	private final DraftBook book;

	private final ActBook acts;

	private final DraftChecks checks;

	private final RoutineVersions versions;

	private final Organisations organisations;

	private final AdoptionBook adoptions;

	Drafts(DraftBook book, ActBook acts, DraftChecks checks, RoutineVersions versions, Organisations organisations,
			AdoptionBook adoptions) {
		this.book = book;
		this.acts = acts;
		this.checks = checks;
		this.versions = versions;
		this.organisations = organisations;
		this.adoptions = adoptions;
	}

	/** Begins a draft from a version or a text; its day is the first that is possible. */
	@Transactional
	UUID begin(String name, @Nullable Integer version, @Nullable String text) {
		if (version != null && this.versions.all().stream().noneMatch(one -> one.number() == version)) {
			throw Refusal.invalid("/version", "unknown");
		}
		int basedOn = version == null ? this.versions.inForce() : version;
		var begun = new Written(text == null ? this.versions.version(basedOn).yaml() : text);
		boolean isLate = begun.validFrom().filter(day -> !day.isBefore(this.versions.earliest())).isEmpty();
		var draft = RoutineDraft.begun(this.book.newId(), name, basedOn, isLate && !begun.blocks().isEmpty()
				? begun.withValidFrom(this.versions.earliest()).yaml() : begun.yaml());
		this.book.add(draft);
		this.acts.write(draft.id(), null, Deed.BEGUN, null);
		return draft.id();
	}

	/** Begins a draft as another municipality's routine, which it says from then on. */
	@Transactional
	public UUID adopt(String name, Adoption adoption, Routine own) {
		var id = begin(name, null, new AdoptedDraft(adoption).beginning(own).yaml());
		this.adoptions.keep(id, adoption);
		return id;
	}

	@Transactional
	void write(UUID id, String etag, UnaryOperator<Written> change) {
		var draft = seen(id, etag);
		this.book.change(draft.written(change.apply(draft.text()).yaml()));
		this.acts.write(id, null, Deed.WRITTEN, null);
	}

	@Transactional
	void delete(UUID id, String etag) {
		var draft = seen(id, etag);
		this.book.remove(draft.written(""));
		this.acts.write(id, null, Deed.DELETED, null);
	}

	@Transactional
	void send(UUID id, String etag, LocalDate validFrom, @Nullable String word) {
		var draft = seen(id, etag);
		if (validFrom.isBefore(this.versions.earliest())) {
			throw Refusal.invalid("/validFrom", "too-early").with("earliest", this.versions.earliest());
		}
		var sent = draft.sent(validFrom);
		var findings = this.checks.demandNoErrors(sent);
		if (word == null && findings.stream().map(Finding::severity).anyMatch(Severity.WARNING::equals)) {
			throw Refusal.invalid("/word", "required-with-warnings");
		}
		this.book.change(sent);
		this.acts.write(id, null, Deed.SENT, word);
	}

	@Transactional
	void takeBack(UUID id, String etag) {
		this.book.change(seen(id, etag).back());
		this.acts.write(id, null, Deed.TAKEN_BACK, null);
	}

	@Transactional
	void sendBack(UUID id, String etag, String word) {
		var draft = seen(id, etag);
		if (draft.state() != DraftState.SENT) {
			throw draft.refused(DraftState.DRAFT);
		}
		demandSecondPerson(id);
		this.book.change(draft.back());
		this.acts.write(id, null, Deed.SENT_BACK, word);
	}

	/** A second person stands behind exactly this text. */
	@Transactional
	void approve(UUID id, String etag) {
		var approved = seen(id, etag).approve();
		demandSecondPerson(id);
		this.checks.demandNoErrors(approved);
		this.book.change(approved);
		this.acts.write(id, null, Deed.APPROVED, null);
	}

	/** Makes a version of what was approved. */
	@Transactional
	int publish(UUID id, String etag) {
		var draft = seen(id, etag);
		if (draft.state() != DraftState.APPROVED) {
			throw draft.refused(DraftState.PUBLISHED);
		}
		if (!draft.digest().equals(draft.approved())) {
			throw new IllegalStateException("Draft " + id + " is another than was approved");
		}
		this.checks.demandNoErrors(draft);
		var history = this.acts.of(id);
		int version = this.versions.publish(new ApprovedRoutine(id, draft.file(), draft.yaml(), draft.basedOn(),
				history.author(), String.valueOf(history.approver())), this.organisations.current());
		this.book.change(draft.published(version));
		this.acts.write(id, version, Deed.PUBLISHED, null);
		return version;
	}

	@Transactional
	void withdraw(int version, String because) {
		this.versions.withdraw(version, because);
		this.acts.write(null, version, Deed.WITHDRAWN, because);
	}

	private void demandSecondPerson(UUID id) {
		if (this.acts.of(id).isWriter(Caller.current())) {
			throw Refusal.notAllowed("second-person-needed");
		}
	}

	/** The draft, locked, as the caller has seen it. */
	private RoutineDraft seen(UUID id, String etag) {
		var draft = this.book.locked(id);
		if (!draft.etag().equals(etag.strip())) {
			var last = this.acts.of(id).last();
			throw Refusal.outdated()
				.with("changedBy", last.name())
				.with("changedAt", last.at())
				.with("state", draft.state());
		}
		return draft;
	}

}
