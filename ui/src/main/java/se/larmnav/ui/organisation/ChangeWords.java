package se.larmnav.ui.organisation;

import se.larmnav.contract.tenants.OrganisationChangesApi.Change;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Says a change: who did what, and when. */
record ChangeWords(Swedish swedish) {

	String of(Change change) {
		return text("organisation.said", change.by(), text("organisation.how." + change.how()),
				text("organisation.what." + change.what()), change.subject(),
				this.swedish.shortDayAndTime(change.at()));
	}

}
