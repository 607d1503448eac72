package se.larmnav.alarms.contact;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the contacts of an alarm have given so far; facts of their own beside its state
 * (AMD-16).
 */
@Embeddable
public class Contacts {

	@Enumerated(EnumType.STRING)
	@Column(name = "contact_result")
	private @Nullable ContactResult last;

	@Column(name = "contact_at")
	private @Nullable Instant at;

	@Column(name = "talked_at")
	private @Nullable Instant talkedAt;

	@Column(name = "emergency_at")
	private @Nullable Instant emergencyAt;

	private @Nullable String cause;

	public Contacts() {
	}

	public void add(Contact contact, Instant now) {
		if (contact.channel().isPerson()) {
			last = contact.result();
			at = now;
			talkedAt = contact.talked() ? now : talkedAt;
		}
		if (contact.channel() == Channel.EMERGENCY && contact.talked()) {
			emergencyAt = now;
		}
		told(contact.cause());
	}

	public void told(@Nullable String why) {
		cause = (why == null || why.isBlank()) ? cause : why.strip();
	}

	public @Nullable ContactResult last() {
		return last;
	}

	public @Nullable String cause() {
		return cause;
	}

	/**
	 * Whether somebody has talked with the person, or the ambulance service has taken
	 * over.
	 */
	public boolean somebodyKnows() {
		return talkedAt != null || emergencyAt != null;
	}

}
