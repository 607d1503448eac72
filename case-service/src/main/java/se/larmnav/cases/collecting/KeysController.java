package se.larmnav.cases.collecting;

import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.keys.KeyContacting;
import se.larmnav.cases.keys.LockChanges;
import se.larmnav.cases.plans.AlarmPlans;
import se.larmnav.contract.cases.KeysApi;

/** Keys, the alarm plan and "klart för installation", over HTTP. */
@RestController
class KeysController implements KeysApi {

	private final KeyContacting contacting;

	private final KeyCollecting collecting;

	private final LockChanges locks;

	private final WithoutKeysPaper withoutKeys;

	private final AwaitingKeysList list;

	private final AlarmPlans plans;

	private final Installations installations;

	private final Documents documents;

	KeysController(KeyContacting contacting, KeyCollecting collecting, LockChanges locks, WithoutKeysPaper withoutKeys,
			AwaitingKeysList list, AlarmPlans plans, Installations installations, Documents documents) {
		this.contacting = contacting;
		this.collecting = collecting;
		this.locks = locks;
		this.withoutKeys = withoutKeys;
		this.list = list;
		this.plans = plans;
		this.installations = installations;
		this.documents = documents;
	}

	@Override
	public AwaitingKeys awaiting() {
		return list.list();
	}

	@Override
	public void reviewed(UUID id) {
		list.reviewed(id);
	}

	@Override
	public NextContact contact(UUID id, Contact contact) {
		return contacting.contact(id, contact);
	}

	@Override
	public void book(UUID id, Appointment appointment) {
		contacting.book(id, appointment);
	}

	@Override
	public Collected collect(UUID id, Collection collection) {
		return collecting.collect(id, collection);
	}

	@Override
	public void register(UUID id, CabinetPlace place) {
		collecting.register(id, place);
	}

	@Override
	public void agreeWithoutKeys(UUID id, WithoutKeys agreement) {
		withoutKeys.agree(id, agreement);
	}

	@Override
	public void approveWithoutKeys(UUID id) {
		withoutKeys.approve(id);
	}

	@Override
	public void lockChanged(UUID id, NewLockChange change) {
		locks.changed(id, change);
	}

	@Override
	public void alarmPlan(UUID id, NewAlarmPlan plan) {
		plans.register(id, plan);
	}

	@Override
	public void ready(UUID id, Readiness readiness) {
		installations.sayReady(id, readiness, withoutKeys.allows(id));
	}

	@Override
	public Resource document(UUID id) {
		return new ByteArrayResource(documents.open(id));
	}

}
