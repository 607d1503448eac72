package se.larmnav.ui.fake;

import java.util.List;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.PagesApi;

/** Two pages, of which one notice has not arrived, without alarm-service. */
@Component
public class FakePages implements PagesApi {

	@Override
	public List<Page> pages() {
		var at = Fixed.today("14:01:00");
		return List.of(
				new Page(Fixed.id(962), 2, at, 3, Fixed.today("13:54:00"),
						List.of(new Notice("Berit Exempel, chef i beredskap", "SMS", "SENT", at, null),
								new Notice("Berit Exempel, chef i beredskap", "EMAIL", "FAILED", null, "no-address"))),
				new Page(Fixed.id(961), 1, Fixed.today("13:56:00"), 1, Fixed.today("13:54:00"),
						List.of(new Notice("", "PUSH", "FAILED", null, "no-address"))));
	}

}
