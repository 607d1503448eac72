package se.larmnav.ui.fake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.HoldersApi;

/**
 * A phone that two use, without alarm-service; one person's own until somebody says so.
 */
@Component
public class FakeHolders implements HoldersApi {

	private static final List<Person> PEOPLE = List.of(new Person("hanna.hemtjanst", "Hanna Exempel"),
			new Person("sara.toll", "Sara Toll"));

	/** Whether several use it. */
	public boolean shared;

	private @Nullable Person holder;

	@Override
	public Holding holding() {
		return this.shared
				? new Holding(true, PEOPLE, this.holder, (this.holder == null) ? null : Fixed.today("22:00:00"))
				: new Holding(false, List.of(), null, null);
	}

	@Override
	public Holding take(Choice choice) {
		this.holder = PEOPLE.stream().filter(one -> one.user().equals(choice.user())).findFirst().orElseThrow();
		return holding();
	}

}
