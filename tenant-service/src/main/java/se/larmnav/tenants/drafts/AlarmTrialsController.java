package se.larmnav.tenants.drafts;

import java.util.UUID;

import se.larmnav.contract.tenants.AlarmTrialsApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a draft would have made of the alarms. */
@RestController
class AlarmTrialsController implements AlarmTrialsApi {

	private final DraftBook book;

	private final DraftOnAlarms trial;

	AlarmTrialsController(DraftBook book, DraftOnAlarms trial) {
		this.book = book;
		this.trial = trial;
	}

	/** Before anything that is asked here. */
	@ModelAttribute
	void onlyAdministrators() {
		Caller.current().require(Role.TENANT_ADMINISTRATOR.key());
	}

	@Override
	public AlarmTrial tryOnAlarms(UUID id, int days) {
		if (days < 30 || days > 90) {
			throw Refusal.invalid("/days", "between-30-and-90");
		}
		return this.trial.of(this.book.draft(id), days);
	}

}
