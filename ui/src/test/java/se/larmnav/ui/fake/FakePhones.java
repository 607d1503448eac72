package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.PhonesApi;

/** Phones that notify, without alarm-service. */
@Component
public class FakePhones implements PhonesApi {

	/** Those that have been let. */
	public final List<Registration> all = new ArrayList<>();

	@Override
	public PushKey pushKey() {
		return new PushKey("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
	}

	@Override
	public void register(Registration phone) {
		this.all.removeIf(one -> one.endpoint().equals(phone.endpoint()));
		this.all.add(phone);
	}

	@Override
	public void remove(Removal phone) {
		this.all.removeIf(one -> one.endpoint().equals(phone.endpoint()));
	}

}
