package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.ui.client.Problem;

/**
 * Takes applications in; a number that ends in 0000 is refused, and so is another body
 * under a key that has been answered, and the same again under the key of a refusal.
 */
@Component
public class FakeApplications implements ApplicationsApi {

	public final List<NewApplication> received = new ArrayList<>();

	public final List<Object> done = new ArrayList<>();

	public final Refuses refuses = new Refuses();

	private final Map<String, Object> answered = new HashMap<>();

	private final Map<String, Problem> refused = new HashMap<>();

	@Override
	public Receipt apply(String key, NewApplication application) {
		once(key, application);
		if (application.personalNumber().endsWith("0000")) {
			throw new Problem("invalid", 422, Map.of(),
					List.of(new Problem.FieldError("/personalNumber", "personal-number-checksum")));
		}
		this.received.add(application);
		return new Receipt(Fixed.id(301), FakeCases.MARTA, "2026-000103", "SUBMITTED", Fixed.NOW);
	}

	@Override
	public void informed(UUID id, Informed informed) {
		this.refuses.now();
		this.done.add(informed);
	}

	@Override
	public ChannelDemands channel(String channel) {
		return new ChannelDemands(channel, true, true, null, null, null);
	}

	@Override
	public void refer(Referral referral) {
		this.done.add(referral);
	}

	@Override
	public List<Referred> referrals() {
		return List.of();
	}

	@Override
	public void assessUrgent(UUID id, Urgency urgency) {
		this.done.add(urgency);
	}

	@Override
	public void investigate(UUID id) {
		this.done.add("investigate");
	}

	@Override
	public DecisionMade decide(UUID id, String key, NewDecision decision) {
		once(key, decision);
		try {
			this.refuses.now();
		}
		catch (Problem problem) {
			this.refused.put(key, problem);
			throw problem;
		}
		this.done.add(decision);
		return new DecisionMade(Fixed.id(401), "ACTIVE_OPEN_ENDED", List.of("Trygghetslarm dag", "Trygghetslarm natt"),
				List.of(Fixed.id(511), Fixed.id(512)));
	}

	private void once(String key, Object body) {
		var before = this.refused.get(key);
		if (before != null) {
			throw before;
		}
		if (!body.equals(this.answered.computeIfAbsent(key, unused -> body))) {
			throw new Problem("idempotency-key-reused", 422, Map.of(), List.of());
		}
	}

}
