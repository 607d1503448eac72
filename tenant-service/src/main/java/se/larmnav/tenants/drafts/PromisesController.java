package se.larmnav.tenants.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;

import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Answers a municipality's administrators about what its routine promises. */
@RestController
class PromisesController implements PromisesApi {

	private final DraftBook book;

	private final DraftViews views;

	private final VersionViews versions;

	private final Organisations organisations;

	private final Clock clock;

	PromisesController(DraftBook book, DraftViews views, VersionViews versions, Organisations organisations,
			Clock clock) {
		this.book = book;
		this.views = views;
		this.versions = versions;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** Before anything that is asked here. */
	@ModelAttribute
	void onlyAdministrators() {
		Caller.current().require(Role.TENANT_ADMINISTRATOR.key());
	}

	@Override
	public Promises promises(UUID id, @Nullable Instant at) {
		return of(this.views.read(this.book.draft(id)), at);
	}

	@Override
	public Promises promisesOf(int number, @Nullable Instant at) {
		return of(this.versions.routine(number), at);
	}

	private Promises of(Routine routine, @Nullable Instant at) {
		return new PromisesOfRoutine(routine, this.organisations.current())
			.from(at == null ? this.clock.instant() : at);
	}

}
