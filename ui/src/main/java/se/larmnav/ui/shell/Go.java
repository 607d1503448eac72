package se.larmnav.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Leads to another page by its address, which may have a query. */
public final class Go {

	private Go() {
	}

	public static void to(String address) {
		var query = address.indexOf('?');
		if (query < 0) {
			UI.getCurrent().navigate(address);
		}
		else {
			UI.getCurrent()
				.navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
		}
	}

}
