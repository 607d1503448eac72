package se.larmnav.tenants.onboarding;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.TenantsApi;

/**
 * What the services say of their municipalities at one moment.
 *
 * @param standings by service and alias; nothing of a service that does not answer
 * @param unanswered the age of each municipality's oldest alarm, when alarm-service
 * answers
 */
record Survey(SortedMap<String, @Nullable Map<String, ServiceTenantsApi.Standing>> standings,
		@Nullable Map<String, Long> unanswered) {

	private static final String QUARANTINED = "QUARANTINED";

	/** The services that have set the municipality apart. */
	List<TenantsApi.Quarantine> quarantine(String alias) {
		return this.standings.entrySet()
			.stream()
			.filter(service -> state(service.getValue(), alias).equals(QUARANTINED))
			.map(service -> quarantine(service.getKey(), service.getValue(), alias))
			.toList();
	}

	/** How each service stands with it. */
	List<TenantsApi.Standing> of(String alias) {
		return this.standings.entrySet().stream().map(service -> {
			var said = (service.getValue() == null) ? null : service.getValue().get(alias);
			return new TenantsApi.Standing(service.getKey(), state(service.getValue(), alias),
					(said == null) ? null : said.behind());
		}).toList();
	}

	@Nullable Long unanswered(String alias) {
		return (this.unanswered == null) ? null : this.unanswered.get(alias);
	}

	private static TenantsApi.Quarantine quarantine(String service,
			@Nullable Map<String, ServiceTenantsApi.Standing> said, String alias) {
		var standing = java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(said).get(alias));
		return new TenantsApi.Quarantine(service, standing.failures(), standing.next());
	}

	private static String state(@Nullable Map<String, ServiceTenantsApi.Standing> said, String alias) {
		if (said == null) {
			return "SILENT";
		}
		var standing = said.get(alias);
		return (standing == null) ? "ABSENT" : standing.state();
	}

}
