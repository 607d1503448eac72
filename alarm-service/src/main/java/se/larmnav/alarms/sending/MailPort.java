package se.larmnav.alarms.sending;

import java.nio.charset.StandardCharsets;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.stereotype.Component;

/** The way to the mail server. */
@Component
class MailPort {

	private final SendingSettings settings;

	MailPort(SendingSettings settings) {
		this.settings = settings;
	}

	void send(Letter letter) throws NotSent {
		var host = settings.mail().host();
		if (host == null || host.isBlank()) {
			throw new NotSent("no-mail-server");
		}
		try {
			var message = new MimeMessage(session(host));
			message.setFrom(new InternetAddress(settings.mail().sender()));
			message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
			message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
			message.setText(letter.text(), StandardCharsets.UTF_8.name());
			message.setHeader("X-Larmnav-Key", letter.key().toString());
			Transport.send(message);
		}
		catch (MessagingException ex) {
			throw new NotSent("mail-not-taken", ex);
		}
	}

	private Session session(String host) {
		var patience = Long.toString(settings.patience().toMillis());
		var properties = new Properties();
		properties.put("mail.smtp.host", host);
		properties.put("mail.smtp.port", Integer.toString(settings.mail().port()));
		properties.put("mail.smtp.connectiontimeout", patience);
		properties.put("mail.smtp.timeout", patience);
		properties.put("mail.smtp.writetimeout", patience);
		// encrypted wherever the server can
		properties.put("mail.smtp.starttls.enable", "true");
		return Session.getInstance(properties);
	}

}
