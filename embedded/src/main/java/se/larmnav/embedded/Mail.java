package se.larmnav.embedded;

import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * A mail server that accepts everything and delivers nothing: what was sent can be read
 * here, in this JVM.
 */
public final class Mail {

	private final GreenMail server;

	private Mail(GreenMail server) {
		this.server = server;
	}

	/** Starts one on the loopback. */
	public static Mail on(int port) {
		var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
		var server = new GreenMail(setup).withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
		server.start();
		return new Mail(server);
	}

	/** Where to send to, by SMTP without login. */
	public int smtpPort() {
		return this.server.getSmtp().getPort();
	}

	/** Everything that has come to the address, oldest first. */
	public List<Letter> to(String address) {
		return all().filter(letter -> letter.to().contains(address)).toList();
	}

	/** Everything that has come, oldest first. */
	public List<Letter> letters() {
		return all().toList();
	}

	/** Stops it, and with it what it has received is gone. */
	public void stop() {
		this.server.stop();
	}

	private Stream<Letter> all() {
		return Stream.of(this.server.getReceivedMessages()).map(Mail::letter);
	}

	private static Letter letter(MimeMessage message) {
		try {
			var to = Stream.of(message.getRecipients(Message.RecipientType.TO)).map(Object::toString).toList();
			return new Letter(to, message.getSubject(), text(message.getContent()));
		}
		catch (MessagingException | java.io.IOException ex) {
			throw new IllegalStateException("A message that cannot be read", ex);
		}
	}

	/**
	 * What a person reads: of several forms of the same letter the first, which is text.
	 */
	private static String text(Object content) throws MessagingException, java.io.IOException {
		return content instanceof MimeMultipart parts ? text(parts.getBodyPart(0).getContent())
				: String.valueOf(content);
	}

	/** One message as it arrived. */
	public record Letter(List<String> to, String subject, String text) {
	}

}
