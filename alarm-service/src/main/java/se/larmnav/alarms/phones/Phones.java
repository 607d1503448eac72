package se.larmnav.alarms.phones;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.larmnav.alarms.sending.Letter;
import se.larmnav.alarms.sending.NotSent;
import se.larmnav.alarms.sending.Phone;
import se.larmnav.alarms.sending.Sending;

/** Notifies people on the phones that they have let. */
@Service
public class Phones {

	private final KeptPhones phones;

	private final Sending sending;

	Phones(KeptPhones phones, Sending sending) {
		this.phones = phones;
		this.sending = sending;
	}

	/**
	 * Tells the user whose name is the letter's address, on each phone; one that is gone
	 * is forgotten. Not inside a transaction.
	 * @throws NotSent when no phone has taken it
	 */
	public void tell(Letter letter) throws NotSent {
		NotSent why = null;
		var taken = 0;
		for (var phone : phones.of(letter.address())) {
			try {
				taken += isTaken(phone, letter) ? 1 : 0;
			}
			catch (NotSent ex) {
				why = ex;
			}
		}
		if (taken == 0) {
			throw because(why);
		}
	}

	private boolean isTaken(Phone phone, Letter letter) throws NotSent {
		if (sending.push(phone, letter)) {
			return true;
		}
		phones.forget(letter.address(), phone.endpoint().toString());
		return false;
	}

	private static NotSent because(@Nullable NotSent why) {
		return (why == null) ? new NotSent("no-phone") : why;
	}

	List<String> reachable(Collection<String> users) {
		return phones.reachable(users);
	}

}
