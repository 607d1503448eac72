package se.larmnav.alarms.board;

import java.util.List;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.ClosedAlarmsApi;

/** The API of alarms that are closed; for operators. */
@RestController
class ClosedAlarmsController implements ClosedAlarmsApi {

	private final ClosedSearch search;

	ClosedAlarmsController(ClosedSearch search) {
		this.search = search;
	}

	@Override
	public List<ClosedAlarm> search(Search wanted) {
		Permissions.requireOperator();
		return search.find(wanted);
	}

}
