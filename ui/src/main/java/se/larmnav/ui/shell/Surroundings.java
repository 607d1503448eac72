package se.larmnav.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

import static se.larmnav.ui.text.Texts.text;

/**
 * What every page has: the one script, the one error handler, and Swedish where Vaadin
 * speaks.
 */
@Component
class Surroundings implements VaadinServiceInitListener {

	private static final long serialVersionUID = 1L;

	@Override
	public void serviceInit(ServiceInitEvent event) {
		var service = event.getSource();
		service.setSystemMessagesProvider(info -> messages());
		service.addSessionInitListener(init -> init.getSession().setErrorHandler(new Trouble()));
		service.addUIInitListener(init -> prepare(init.getUI()));
	}

	private static void prepare(UI ui) {
		ui.getPage().addJavaScript("larmnav.js");
		var reconnect = ui.getReconnectDialogConfiguration();
		reconnect.setDialogText(text("connection.lost"));
		reconnect.setDialogTextGaveUp(text("connection.gave-up"));
		reconnect.setReconnectInterval(2000);
		ui.getPage()
			.executeJs("const words = {onlineText: $0, offlineText: $1, reconnectingText: $1};"
					+ "const tell = () => window.larmnav ? larmnav.words(words) : setTimeout(tell, 200); tell();",
					text("connection.on"), text("connection.lost"));
	}

	private static SystemMessages messages() {
		var messages = new CustomizedSystemMessages();
		messages.setSessionExpiredNotificationEnabled(true);
		messages.setSessionExpiredCaption(text("session.expired"));
		messages.setSessionExpiredMessage(text("session.expired.text"));
		messages.setInternalErrorCaption(text("problem.unexpected"));
		messages.setInternalErrorMessage(text("session.expired.text"));
		messages.setCookiesDisabledCaption(text("session.cookies"));
		messages.setCookiesDisabledMessage(text("session.cookies.text"));
		return messages;
	}

}
