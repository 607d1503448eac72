package se.larmnav.alarms.outages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.outages.KeptOutages.Kept;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;

/** The API of operational faults. */
@RestController
class OutagesController implements OutagesApi {

	private final Outages outages;

	private final Suspicions suspicions;

	private final KeptOutages lines;

	private final KeptNotices notices;

	private final Organisations organisations;

	OutagesController(Outages outages, Suspicions suspicions, KeptOutages lines, KeptNotices notices,
			Organisations organisations) {
		this.outages = outages;
		this.suspicions = suspicions;
		this.lines = lines;
		this.notices = notices;
		this.organisations = organisations;
	}

	@Override
	public List<Outage> outages() {
		requireBusinessHere();
		return outages.now().stream().map(this::view).toList();
	}

	@Override
	public List<Suspected> suspectedOutages() {
		requireBusinessHere();
		return suspicions.now();
	}

	@Override
	public Outage report(Report report) {
		requireBusinessHere();
		return view(outages.report(report));
	}

	@Override
	public Outage assess(UUID id, Assessment assessment) {
		requireBusinessHere();
		return view(outages.assess(id, assessment.text()));
	}

	@Override
	public Outage open(UUID id, String plan) {
		requireBusinessHere();
		return view(outages.open(id, plan));
	}

	@Override
	public Outage act(UUID id, Action action) {
		requireBusinessHere();
		return view(outages.act(id, action.text()));
	}

	@Override
	public Outage end(UUID id, Action action) {
		requireBusinessHere();
		return view(outages.end(id, action.text()));
	}

	private static void requireBusinessHere() {
		Caller.current()
			.require(Role.OPERATOR.key(), Role.TECHNICIAN.key(), Role.UNIT_HEAD.key(), Role.ON_CALL_LEADER.key());
	}

	private Outage view(Kept kept) {
		var organisation = organisations.current();
		var area = kept.area();
		return new Outage(kept.id(), kept.begunAt(), kept.reportedAt(), kept.reportedBy(), kept.text(),
				(area == null) ? null : organisation.area(area).map(AlarmArea::name).orElse(area), kept.state().name(),
				notices.of(kept.id()),
				kept.assessors()
					.stream()
					.map((user) -> organisation.staffMember(user)
						.map((one) -> one.name() + ", " + one.title())
						.orElse(user))
					.toList(),
				lines.lines(kept.id()),
				outages.plans(kept).stream().map((one) -> new Plan(one.key(), one.title(), one.link())).toList(),
				kept.endedAt(), may(kept));
	}

	private static List<String> may(Kept kept) {
		if (kept.endedAt() != null) {
			return List.of("OPEN");
		}
		var me = Caller.current().userName();
		var may = new ArrayList<>(List.of("OPEN", "ACT"));
		if (kept.assessors().contains(me)) {
			may.add("ASSESS");
			if (!kept.agreed().isEmpty() && !kept.agreed().contains(me)) {
				may.add("AGREE");
			}
		}
		if (Outages.isAssessed(kept)) {
			may.add("END");
		}
		return may;
	}

}
