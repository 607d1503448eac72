package se.larmnav.alarms.sending;

import java.net.URI;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Hands over e-mail, text messages and notifications of phones; never inside a
 * transaction, since it may take long.
 */
@Component
public class Sending {

	private final MailPort mail;

	private final SmsPort sms;

	private final PushPort push;

	private final Vapid vapid;

	Sending(MailPort mail, SmsPort sms, PushPort push, Vapid vapid) {
		this.mail = mail;
		this.sms = sms;
		this.push = push;
		this.vapid = vapid;
	}

	/** By e-mail. */
	public void mail(Letter letter) throws NotSent {
		mail.send(letter);
	}

	/** By text message; its subject is not sent. */
	public void sms(Letter letter) throws NotSent {
		sms.send(letter);
	}

	/** To a phone; false when there is no such phone any more. */
	public boolean push(Phone phone, Letter letter) throws NotSent {
		return push.send(phone, letter);
	}

	/** The key by which phones let us notify them; nothing where there is none. */
	public Optional<String> pushKey() {
		return vapid.publicKey();
	}

	/** A phone's address, if it is one of a push service that we use. */
	public Optional<URI> pushAddress(String endpoint) {
		return push.named(endpoint);
	}

}
