package se.larmnav.ui.platform;

import java.time.Duration;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.TenantsApi.Stage;
import se.larmnav.contract.tenants.TenantsApi.Standing;
import se.larmnav.contract.tenants.TenantsApi.TenantView;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** What is known of a municipality, in words. */
final class TenantWords {

	private static final String OPEN = "OPEN";

	private TenantWords() {
	}

	static Component state(TenantView tenant) {
		var word = textOr("platform.state." + tenant.state(), tenant.state());
		return tenant.state().equals(OPEN) || tenant.state().equals("ONBOARDING") ? Badge.plain(word) : Badge.ink(word);
	}

	static @Nullable String routine(TenantView tenant, Swedish swedish) {
		var routine = tenant.routine();
		return (routine == null) ? null
				: text("platform.routine.in-force", routine.version(), swedish.day(routine.validFrom()));
	}

	/** How long the oldest alarm waits: a number, and nothing else is known here. */
	static String unanswered(TenantView tenant) {
		var seconds = tenant.unanswered();
		if (seconds == null) {
			return text("platform.unknown");
		}
		return (seconds == 0) ? text("platform.unanswered.none") : Swedish.clock(Duration.ofSeconds(seconds));
	}

	/** What is not as it should be with the services. */
	static String services(TenantView tenant) {
		var odd = tenant.services()
			.stream()
			.filter(service -> !service.state().equals(OPEN) || isBehind(service))
			.map(service -> text("platform.service", name(service), standing(service)))
			.collect(Collectors.joining(", "));
		return odd.isEmpty() ? text("platform.services.good") : odd;
	}

	static String name(Standing service) {
		return textOr("platform.service." + service.service(), service.service());
	}

	/** How one service stands. */
	static String standing(Standing service) {
		var behind = service.behind();
		return service.state().equals(OPEN) && isBehind(service) && behind != null
				? text("platform.behind", Swedish.clock(Duration.ofSeconds(behind)))
				: textOr("platform.standing." + service.state(), service.state());
	}

	/** Why a stage stopped: a code, and what it is about. */
	static @Nullable String error(Stage stage) {
		if (stage.error() == null) {
			return null;
		}
		var parts = stage.error().split(": ", 2);
		var words = textOr("platform.error." + parts[0], parts[0]);
		return (parts.length == 1) ? words : words + " (" + parts[1] + ")";
	}

	private static boolean isBehind(Standing service) {
		return service.behind() != null && service.behind() > 0;
	}

}
