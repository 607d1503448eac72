package se.larmnav.ui.shell;

import java.util.List;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.contract.tenants.GoverningDocumentsApi;
import se.larmnav.contract.tenants.GoverningDocumentsApi.GoverningDocument;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.RegisterEntry;

import static se.larmnav.ui.text.Texts.text;

/** The governing documents that belong to the page, under the navigation. */
class Guides extends Nav {

	private final GoverningDocumentsApi documents;

	private List<GoverningDocument> last = List.of();

	Guides(GoverningDocumentsApi documents) {
		this.documents = documents;
		addClassName("guides");
		getElement().setAttribute("aria-label", text("governing.here"));
		setVisible(false);
	}

	void show(String path) {
		removeAll();
		var here = Place.of(path);
		var found = here.isEmpty() ? List.<GoverningDocument>of()
				: all().stream().filter(one -> one.shownAt().stream().anyMatch(here::contains)).toList();
		setVisible(!found.isEmpty());
		if (found.isEmpty()) {
			return;
		}
		var list = new UnorderedList();
		found.forEach(one -> list.add(new ListItem(RegisterEntry.of(one))));
		add(new H2(text("governing.here")), list);
	}

	/**
	 * What was read last stays when it cannot be read again: outages have routines too.
	 */
	private List<GoverningDocument> all() {
		try {
			this.last = this.documents.documents();
		}
		catch (Problem problem) {
			return this.last;
		}
		return this.last;
	}

}
