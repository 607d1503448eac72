package se.larmnav.ui.platform;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.TenantsApi.Quarantine;
import se.larmnav.contract.tenants.TenantsApi.TenantView;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** How each service stands with a municipality, and when one that failed tries again. */
class ServicesPanel extends Panel {

	ServicesPanel(TenantView tenant, Swedish swedish) {
		super(text("platform.services"));
		var table = new Table(text("platform.services"), "platform.service.name", "platform.standing",
				"platform.failures", "platform.next");
		tenant.services().forEach(service -> {
			var apart = tenant.quarantine()
				.stream()
				.filter(each -> each.service().equals(service.service()))
				.findFirst()
				.orElse(null);
			table.row(Line.strong(TenantWords.name(service)), Table.cell(TenantWords.standing(service)),
					Table.cell(failures(apart)), Table.cell(next(apart, swedish)));
		});
		add(table);
	}

	private static @Nullable String failures(@Nullable Quarantine apart) {
		return (apart == null) ? null : Integer.toString(apart.failures());
	}

	private static @Nullable String next(@Nullable Quarantine apart, Swedish swedish) {
		return (apart == null) ? null : swedish.dayAndTime(apart.next());
	}

}
