package se.larmnav.ui.phones;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * Whether this phone notifies when there is an alarm. The script asks the browser, since
 * that must be done in the tap itself; what the browser has agreed is handed over here.
 */
public class NotifyPanel extends Section {

	private static final String DETAIL = "event.detail";

	/** What the browser says: address, key and secret, with a blank between. */
	private static final int PARTS = 3;

	private final PhonesApi phones;

	private final Span words = new Span();

	private final Button on = Buttons.small(text("notify.on"), () -> {
	});

	private final Button off = Buttons.small(text("notify.off"), () -> {
	});

	public NotifyPanel(PhonesApi phones) {
		this.phones = phones;
		addClassNames("card", "notify");
		getElement().setAttribute("aria-label", text("notify.title"));
		this.on.getElement().setAttribute("data-notify", "on");
		this.off.getElement().setAttribute("data-notify", "off");
		this.words.getElement().setAttribute("role", "status");
		add(Line.row(Icon.BELL.medium(), this.words, this.on, this.off));
		var key = key();
		setVisible(key != null);
		if (key != null) {
			getElement().setAttribute("data-notify-key", key);
		}
		getElement().addEventListener("notify-on", event -> agreed(detail(event))).addEventData(DETAIL);
		getElement().addEventListener("notify-off", event -> off(detail(event))).addEventData(DETAIL);
		getElement().addEventListener("notify-removed", event -> removed(detail(event))).addEventData(DETAIL);
		off("");
	}

	/** Alarms are shown also where phones are not notified. */
	private @Nullable String key() {
		try {
			return this.phones.pushKey().key();
		}
		catch (Problem problem) {
			if (Problem.LOGGED_OUT.equals(problem.code())) {
				throw problem;
			}
			return null;
		}
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		attached.getUI().getPage().addJavaScript("notify.js");
		getElement().executeJs("const panel = this; (function wait() {"
				+ " window.larmnavNotify ? window.larmnavNotify.state(panel) : setTimeout(wait, 200); })()");
	}

	/** The browser has agreed: from now on it notifies the person who is logged in. */
	void agreed(String said) {
		var parts = said.split(" ");
		if (parts.length != PARTS) {
			off("failed");
			return;
		}
		try {
			this.phones.register(new PhonesApi.Registration(parts[0], parts[1], parts[2]));
			this.words.setText(text("notify.is.on"));
			this.on.setVisible(false);
			this.off.setVisible(true);
		}
		catch (Problem problem) {
			off("failed");
		}
	}

	/**
	 * It does not notify.
	 * @param why as the script says it; nothing when nobody has asked yet
	 */
	void off(String why) {
		this.words.setText(text("notify.is." + (why.isEmpty() ? "off" : why)));
		this.on.setVisible(why.isEmpty() || why.equals("failed"));
		this.off.setVisible(false);
	}

	void removed(String endpoint) {
		this.phones.remove(new PhonesApi.Removal(endpoint));
	}

	private static String detail(DomEvent event) {
		return event.getEventData().path(DETAIL).asString("");
	}

}
