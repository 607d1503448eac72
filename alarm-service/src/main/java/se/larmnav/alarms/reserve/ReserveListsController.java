package se.larmnav.alarms.reserve;

import java.util.List;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.ReserveListsApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;

/** The API of the lists; each is for the unit's own. */
@RestController
class ReserveListsController implements ReserveListsApi {

	private final ReserveLists lists;

	private final KeptLists kept;

	private final ReadLog readings;

	ReserveListsController(ReserveLists lists, KeptLists kept, ReadLog readings) {
		this.lists = lists;
		this.kept = kept;
		this.readings = readings;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Summary> reserveLists() {
		requireUnit();
		return kept.of(Caller.current().units());
	}

	@Override
	@Transactional(readOnly = true)
	public ReserveList reserveList(String id) {
		requireUnit();
		var list = kept.content(id)
			.filter((content) -> Caller.current().units().contains(id))
			.map((content) -> lists.open(content, id))
			.orElseThrow(() -> Refusal.notFound("reserve-list"));
		var persons = list.homes().stream().flatMap((home) -> home.people().stream()).map(Person::id).toList();
		if (!persons.isEmpty()) {
			readings.read("reserve-list", "own-unit", persons);
		}
		return list;
	}

	private static void requireUnit() {
		Caller.current().require(Role.HOME_CARE.key(), Role.ALARM_STAFF.key(), Role.UNIT_HEAD.key());
	}

}
