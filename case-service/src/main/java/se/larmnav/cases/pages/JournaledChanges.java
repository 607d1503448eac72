package se.larmnav.cases.pages;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.register.CaseChanges;
import se.larmnav.cases.register.Changed;

/** What has changed in a case, as its journal tells it. */
@Component
class JournaledChanges implements CaseChanges {

	private final Journal journal;

	JournaledChanges(Journal journal) {
		this.journal = journal;
	}

	@Override
	public List<Changed> since(UUID caseId, long version) {
		return journal.since(caseId, version)
			.stream()
			.map((one) -> new Changed(field(one.category()), one.text(), one.actor(), one.registeredAt()))
			.toList();
	}

	/** The part of the case's page that shows such a line. */
	private static String field(Category category) {
		return switch (category) {
			case DECISION -> "/decision";
			case KEYS -> "/keys";
			case INSTALLATION -> "/installation";
			case SYSTEM -> "/assignments";
			case CONTACT, ALARM, MESSAGE, OBSTACLE -> "/timeline";
		};
	}

}
