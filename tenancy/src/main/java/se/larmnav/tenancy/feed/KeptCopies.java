package se.larmnav.tenancy.feed;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/**
 * Keeps the routines and the organisation that tenant-service tells. It comes first: what
 * a service does on the same event finds the version kept.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptCopies implements FeedSubscriber {

	private static final String ROUTINE = "routine-published";

	private static final String WITHDRAWN = "routine-withdrawn";

	private static final String ORGANISATION = "organisation-changed";

	private final Routines routines;

	private final Organisations organisations;

	KeptCopies(Routines routines, Organisations organisations) {
		this.routines = routines;
		this.organisations = organisations;
	}

	@Override
	public String producer() {
		return "tenants";
	}

	@Override
	public Set<String> types() {
		return Set.of(ROUTINE, WITHDRAWN, ORGANISATION);
	}

	@Override
	public void apply(FeedEvent event) {
		switch (event.type()) {
			case ROUTINE -> {
				var published = event.as(RoutinePublished.class);
				routines.keep(published.version(), published.validFrom(), published.yaml());
			}
			case WITHDRAWN -> routines.withdraw(event.as(RoutineWithdrawn.class).version());
			default -> {
				var changed = event.as(OrganisationChanged.class);
				organisations.keep(changed.version(), changed.yaml(), changed.municipality());
			}
		}
	}

	private record RoutinePublished(int version, LocalDate validFrom, String yaml) {
	}

	private record RoutineWithdrawn(int version) {
	}

	/** Before it was told, nobody was told what the municipality is called. */
	private record OrganisationChanged(int version, String yaml, @Nullable String municipality) {
	}

}
