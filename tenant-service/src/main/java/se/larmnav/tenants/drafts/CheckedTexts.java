package se.larmnav.tenants.drafts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.TenantFile;
import se.larmnav.tenancy.TenantId;

import org.springframework.stereotype.Component;

/**
 * What was found in the texts that were checked last. Everything that decides it is asked
 * with, so what is found here is never old.
 */
@Component
class CheckedTexts {

	private static final int KEPT = 32;

	private final Map<Asked, Checked> last = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Asked, Checked> eldest) {
			return size() > KEPT;
		}
	});

	Checked of(Asked asked, Supplier<Checked> check) {
		var known = this.last.get(asked);
		if (known != null) {
			return known;
		}
		var checked = check.get();
		this.last.put(asked, checked);
		return checked;
	}

	/**
	 * A text in its municipality on a day; to know it again nothing has to be read.
	 */
	record Asked(TenantId tenant, String yaml, int basedOn, Organisation organisation,
			@Nullable TenantFile municipality, LocalDate today) {
	}

	/** What there is to say of it, and what it says when it can be read. */
	record Checked(List<Finding> findings, Optional<Routine> routine) {
	}

}
