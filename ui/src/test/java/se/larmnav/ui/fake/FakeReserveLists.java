package se.larmnav.ui.fake;

import java.util.List;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.ReserveListsApi;

/** One unit's list without alarm-service. */
@Component
public class FakeReserveLists implements ReserveListsApi {

	@Override
	public List<Summary> reserveLists() {
		return List.of(new Summary("norr-dag", "Norr dag", Fixed.today("04:00:00"), 1));
	}

	@Override
	public ReserveList reserveList(String id) {
		return new ReserveList(id, "Norr dag", Fixed.today("04:00:00"),
				List.of(new Home(Fixed.id(811), "46700010001",
						List.of(new Person(Fixed.id(812), "Elsa Berg", "19390412-9896", "031-390 06 99")),
						"Kungsgatan 4 B, 2 tr", "4821", List.of("Kompletta nycklar", "214", "Norr"),
						List.of("Hörselnedsatt"), "Ring dottern först.", List.of("Ulla, dotter, 070-174 06 01"))));
	}

}
