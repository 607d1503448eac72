package se.larmnav.alarms;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.larmnav.embedded.Mail;
import se.larmnav.embedded.TextMessages;

/**
 * A real mail server, text message service and push service, one of each for all tests.
 */
public final class Post implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	public static final Mail MAIL = Mail.on(0);

	public static final TextMessages SMS = TextMessages.on(0);

	public static final PushService PUSH = PushService.start();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("larmnav.sending.mail.host=127.0.0.1", "larmnav.sending.mail.port=" + MAIL.smtpPort(),
					"larmnav.sending.sms.url=" + SMS.url(), "larmnav.sending.push.hosts=127.0.0.1",
					"larmnav.sending.push.own-network=true")
			.applyTo(context);
	}

}
