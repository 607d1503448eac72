package se.larmnav.standalone.demo;

import java.time.Instant;
import java.util.UUID;

import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.Operation;

/**
 * How the staff comes to be able to open a made-up person's door: by keys, or by a key
 * safe, as the case page offers.
 */
final class AccessToHome {

	/** Half working days from the booking of the keys to their collection. */
	static final int TO_KEYS = 3;

	private static final String SIGNATURE = "M4 30 C 18 4, 30 4, 36 26 S 60 44, 92 12";

	private final Town town;

	private final CaseAtDesks desks;

	private final MadeUpPerson person;

	private final String controller;

	AccessToHome(Town town, CaseAtDesks desks, MadeUpPerson person, String controller) {
		this.town = town;
		this.desks = desks;
		this.person = person;
		this.controller = controller;
	}

	void askForKeys() {
		this.desks.does(Operation.CONTACT,
				desk -> desk.keys().contact(id(), new KeysApi.Contact("PERSON", "NO", null, true, "PHONE", null)));
	}

	void ask() {
		askForKeys();
		this.desks.does(Operation.OWNER_ANSWER,
				desk -> desk.keySafes()
					.ownerAnswered(id(), new KeySafesApi.OwnerAnswer("Fastighets AB Exemplet", true,
							"Till vänster om porten", "RECORDED_BY_STAFF")));
	}

	/**
	 * @param toVisit half working days until the key safe is put up
	 */
	void book(Instant now, int toVisit) {
		this.desks.does(Operation.BOOK_KEYS, desk -> {
			desk.keys().contact(id(), new KeysApi.Contact("PERSON", "YES", null, false, "PHONE", null));
			desk.keys().book(id(), new KeysApi.Appointment(DeskHours.later(now, TO_KEYS), null));
		});
		this.desks.does(Operation.BOOK_KEY_SAFE, desk -> desk.keySafes()
			.book(id(), new KeySafesApi.Booking("FACADE", "SELF", DeskHours.later(now, toVisit))));
	}

	void collect() {
		this.desks.does(Operation.COLLECT_KEYS, desk -> {
			var items = this.town.choices().keyItems().stream().map(AccessToHome::given).toList();
			desk.keys().collect(id(), new KeysApi.Collection(items, SIGNATURE, SIGNATURE, this.person.givenName()));
		});
	}

	private static KeysApi.KeyItem given(CasesApi.KeyKind item) {
		return item.key().equals("gate") ? new KeysApi.KeyItem(item.key(), item.text(), null, "NOT_APPLICABLE", null)
				: new KeysApi.KeyItem(item.key(), item.text(), item.forms().getFirst(), "HANDED_OVER", "OK");
	}

	/** Puts up and documents the key safe, where there is one. */
	void putUp() {
		this.desks.does(Operation.MOUNT_KEY_SAFE, desk -> desk.keySafes()
			.mounted(id(), new KeySafesApi.Mounting(true, null, "Installatörerna", SIGNATURE, SIGNATURE)));
		this.desks.does(Operation.DOCUMENT_KEY_SAFE,
				desk -> desk.keySafes()
					.document(id(), new KeySafesApi.Documentation("Till vänster om porten", "2580",
							this.controller.substring(4), "4711", null)));
	}

	private UUID id() {
		return this.desks.id();
	}

}
