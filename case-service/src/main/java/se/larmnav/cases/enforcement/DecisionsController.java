package se.larmnav.cases.enforcement;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.decisions.Ending;
import se.larmnav.cases.decisions.GrantingMore;
import se.larmnav.cases.decisions.Revoking;
import se.larmnav.cases.decisions.Withdrawing;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.Because;
import se.larmnav.contract.cases.DecisionsApi.ChangedNeed;
import se.larmnav.contract.cases.DecisionsApi.End;
import se.larmnav.contract.cases.DecisionsApi.Followed;

/** What becomes of decisions, over HTTP. */
@RestController
class DecisionsController implements DecisionsApi {

	private final Withdrawing withdrawing;

	private final Ending ending;

	private final Revoking revoking;

	private final GrantingMore more;

	private final Enforcements enforcements;

	DecisionsController(Withdrawing withdrawing, Ending ending, Revoking revoking, GrantingMore more,
			Enforcements enforcements) {
		this.withdrawing = withdrawing;
		this.ending = ending;
		this.revoking = revoking;
		this.more = more;
		this.enforcements = enforcements;
	}

	@Override
	public void withdraw(UUID id, Because because) {
		withdrawing.withdraw(id, because);
	}

	@Override
	public void reportChange(UUID id, ChangedNeed change) {
		ending.changed(id, change);
	}

	@Override
	public void startEnding(UUID id, Because because) {
		ending.start(id, because);
	}

	@Override
	public void revoke(UUID id, Revocation revocation) {
		revoking.revoke(id, revocation);
	}

	@Override
	public void addItem(UUID id, NewItem item) {
		more.grant(id, item);
	}

	@Override
	public void end(UUID id, End end) {
		ending.end(id, end);
	}

	@Override
	public List<Followed> list(String list) {
		return enforcements.on(list);
	}

}
