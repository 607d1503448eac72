package se.larmnav.cases.keys;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.contract.cases.KeysApi;

/** A contact about keys, or an attempt (GBG-KEY-11). */
@Entity
class KeyContact {

	@Id
	private UUID id;

	@Column
	private Instant at;

	@Column
	private Instant registeredAt;

	@Column
	private String byName;

	@Column
	private String reached;

	@Column
	private @Nullable String ready;

	@Column
	private @Nullable String missing;

	@Column
	private boolean informed;

	@Column
	private String channel;

	protected KeyContact() {
	}

	KeyContact(KeysApi.Contact told, Instant at, Instant now, String by) {
		this.id = Ids.next();
		this.at = at;
		this.registeredAt = now;
		this.byName = by;
		this.reached = told.reached();
		this.ready = told.ready();
		this.missing = told.missing();
		this.informed = told.informedOfCopyingHelp();
		this.channel = told.channel();
	}

	Instant at() {
		return at;
	}

	Instant registeredAt() {
		return registeredAt;
	}

	boolean saysNotReady() {
		return "NO".equals(ready) || "PARTLY".equals(ready);
	}

	boolean gaveKeys() {
		return "YES".equals(ready);
	}

	String result() {
		return ready == null ? reached : ready;
	}

}
