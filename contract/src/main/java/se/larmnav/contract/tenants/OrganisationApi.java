package se.larmnav.contract.tenants;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** A municipality's organisation and words, for its own staff. */
@HttpExchange("/api/tenant/v1")
public interface OrganisationApi {

	/**
	 * Who the caller is here: name, roles, units, and the municipality's words and looks.
	 */
	@GetExchange("/me")
	Me me();

	/**
	 * The units, alarm areas and mailing lists of the caller's municipality, without
	 * people.
	 */
	@GetExchange("/organisation")
	Organisation organisation();

	/**
	 * The caller.
	 *
	 * @param terms the municipality's words by concept, e.g. individual → omsorgstagare
	 */
	record Me(String userName, String name, String initials, List<String> roles, List<Unit> units, String municipality,
			String municipalityName, Map<String, String> terms) {
	}

	record Organisation(List<Unit> units, List<Area> areas, List<MailingList> lists) {
	}

	record Unit(String id, String name, @Nullable String phone) {
	}

	record Area(String id, String name) {
	}

	record MailingList(String id, String name) {
	}

}
