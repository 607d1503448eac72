package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.Because;
import se.larmnav.contract.cases.DecisionsApi.ChangedNeed;
import se.larmnav.contract.cases.DecisionsApi.End;
import se.larmnav.contract.cases.DecisionsApi.Followed;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.fake.Fixed.day;
import static se.larmnav.ui.fake.Fixed.id;

/** Decisions to be seen to; what is done with them is remembered. */
@Component
public class FakeDecisions implements DecisionsApi {

	public final List<Object> done = new ArrayList<>();

	/** What is refused once instead of being done. */
	public @Nullable Problem refuses;

	@Override
	public void withdraw(UUID id, Because because) {
		this.done.add(because);
	}

	@Override
	public void reportChange(UUID id, ChangedNeed change) {
		var refused = this.refuses;
		if (refused != null) {
			this.refuses = null;
			throw refused;
		}
		this.done.add(change);
	}

	@Override
	public void startEnding(UUID id, Because because) {
		this.done.add(because);
	}

	@Override
	public void revoke(UUID id, Revocation revocation) {
		this.done.add(revocation);
	}

	@Override
	public void addItem(UUID id, NewItem item) {
		this.done.add(item);
	}

	@Override
	public void end(UUID id, End end) {
		this.done.add(end);
	}

	@Override
	public List<Followed> list(String list) {
		return switch (list) {
			case "to-report" -> List.of(new Followed(FakeCases.MARTA, "2026-000103", "Lind, Märta", day("08-03"),
					"Nycklar", "Sara Nyman", "Följ upp verkställighet", day("12-01"), day("11-04"), "GBG-WAT-07"));
			case "not-installed" -> List.of(
					new Followed(FakeCases.MARTA, "2026-000103", "Lind, Märta", day("08-03"), "Nycklar", "Sara Nyman",
							"Följ upp verkställighet", day("12-01"), day("08-03"), "GBG-DEC-08"),
					new Followed(id(113), "2026-000113", "Wik, Birgit", day("10-03"), "Klart för installation", null,
							null, null, day("10-03"), "GBG-DEC-08"));
			default -> List.of();
		};
	}

}
