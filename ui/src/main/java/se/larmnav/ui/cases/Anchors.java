package se.larmnav.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import se.larmnav.contract.cases.CasesApi.CaseView;

import static se.larmnav.ui.text.Texts.text;

/** Links to the sections of the one page; nothing is hidden behind tabs. */
class Anchors extends Nav {

	Anchors(CaseView view) {
		addClassName("anchors");
		getElement().setAttribute("aria-label", text("case.sections"));
		var path = "arende/" + view.id();
		for (var section : Section.values()) {
			if (section != Section.KEYS || view.keys() != null || view.keySafe() != null) {
				var link = new Anchor(path + "#" + section.id(), section.title());
				link.setRouterIgnore(true);
				add(link);
			}
		}
	}

	/** A section of the page, with the id that its link leads to. */
	enum Section {

		TIMELINE("tidslinje"), ASSIGNMENTS("uppdrag"), KEYS("nycklar"), INSTALLATION("utrustning"),
		WATCHES("bevakningar"), DECISION("beslut"), DOCUMENTS("dokument"), FEES("avgift"), READS("last");

		private final String id;

		Section(String id) {
			this.id = id;
		}

		String id() {
			return this.id;
		}

		String title() {
			return text("case." + this.id);
		}

	}

}
