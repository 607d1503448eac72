package se.larmnav.alarms.sending;

import org.springframework.stereotype.Component;

/**
 * Hands over e-mail and text messages; never inside a transaction, since it may take
 * long.
 */
@Component
public class Sending {

	private final MailPort mail;

	private final SmsPort sms;

	Sending(MailPort mail, SmsPort sms) {
		this.mail = mail;
		this.sms = sms;
	}

	/** By e-mail. */
	public void mail(Letter letter) throws NotSent {
		mail.send(letter);
	}

	/** By text message; its subject is not sent. */
	public void sms(Letter letter) throws NotSent {
		sms.send(letter);
	}

}
