package se.larmnav.ui.unit;

import java.util.UUID;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.TestEnvironment;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * The phone: a bar on top, what is saved and not yet sent, one column, what to do within
 * the thumb's reach, and the pages at the bottom.
 */
@StyleSheet("unit.css")
class PhoneFrame extends Div {

	/** The pages of the phone. */
	enum Tab {

		NOW, DEVIATIONS

	}

	private final Header bar = Line.styled(new Header(), "phone__bar");

	private final Paragraph lost = Line.styled(new Paragraph(), "phone__offline", "phone__lost");

	private final Main body = Line.styled(new Main(), "phone__body");

	private final Div acts = Line.styled(new Div(), "phone__do");

	private final Span deviations = Line.styled(new Span(), "n");

	private final Swedish swedish;

	private @Nullable Component sheet;

	PhoneFrame(Tab current, Swedish swedish, TestEnvironment test) {
		this.swedish = swedish;
		addClassName("phone");
		this.acts.getElement().setAttribute("role", "region").setAttribute("aria-label", text("board.now"));
		this.lost.add(Icon.OFFLINE.medium(), new Span(text("unit.lost")));
		this.lost.getElement().setAttribute("role", "alert");
		this.lost.setVisible(false);
		test.banner().ifPresent(this::add);
		add(this.bar, waiting(), this.lost, this.body, this.acts, tabs(current));
	}

	/** The bar; urgent when nobody has taken the alarm. */
	void bar(String style, Component... parts) {
		this.bar.setClassName("phone__bar" + (style.isEmpty() ? "" : " phone__bar--" + style));
		this.bar.removeAll();
		this.bar.add(parts);
	}

	void body(Component... parts) {
		this.body.removeAll();
		this.body.add(parts);
	}

	void acts(Component... parts) {
		this.acts.removeAll();
		this.acts.setVisible(parts.length > 0);
		this.acts.add(parts);
	}

	/** Where the script sends the steps of this alarm, with or without a login. */
	void signed(UUID alarm, String ticket) {
		getElement().setAttribute("data-signed", alarm.toString()).setAttribute("data-ticket", ticket);
	}

	/** A page over the others, which the script opens and closes. */
	void sheet(@Nullable Component next) {
		if (this.sheet != null) {
			remove(this.sheet);
		}
		this.sheet = next;
		if (next != null) {
			add(next);
		}
	}

	/** The way out, away from the thumb. */
	static Anchor logOut() {
		var out = new Anchor("/logga-ut", text("me.log-out"));
		out.setRouterIgnore(true);
		return Line.styled(out, "phone__out");
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		var page = attached.getUI().getPage();
		page.addJavaScript("unit.js");
		page.executeJs("window.larmnav && larmnav.now($0)", (double) this.swedish.now().toEpochMilli());
	}

	/** How many deviations wait to be written. */
	void deviations(int count) {
		this.deviations.setText((count == 0) ? "" : Integer.toString(count));
	}

	/** Whether the alarm reception does not answer. */
	void lost(boolean lost) {
		this.lost.setVisible(lost);
	}

	/** What the script has saved and cannot send; it fills in the words. */
	private static Paragraph waiting() {
		var saved = new Span();
		saved.getElement().setAttribute("data-saved", "");
		var line = new Paragraph(Icon.OFFLINE.medium(),
				new Span(Line.styled(new Span(text("unit.offline")), "strong"), new Span(" "), saved));
		line.getElement()
			.setAttribute("hidden", true)
			.setAttribute("role", "status")
			.setAttribute("data-waiting", text("unit.saved", "{0}", "{1}"));
		return Line.styled(line, "phone__offline");
	}

	private Nav tabs(Tab current) {
		var now = link(UnitView.class, Icon.BELL, text("unit.tab.now"), current == Tab.NOW);
		var written = link(DeviationsView.class, Icon.PENCIL, text("unit.tab.deviations"), current == Tab.DEVIATIONS);
		written.add(this.deviations);
		var tabs = Line.styled(new Nav(now, written), "phone__tabs");
		tabs.getElement().setAttribute("aria-label", text("nav.label"));
		return tabs;
	}

	private static RouterLink link(Class<? extends Component> view, Icon icon, String word, boolean current) {
		var link = new RouterLink();
		link.setRoute(view);
		link.add(icon.medium(), new Span(word));
		if (current) {
			link.getElement().setAttribute("aria-current", "page");
		}
		return link;
	}

}
