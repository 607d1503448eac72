package se.larmnav.ui.unit;

import java.util.UUID;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.Contact;
import se.larmnav.contract.alarms.HoldersApi;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.contract.alarms.TapsApi;
import se.larmnav.ui.board.Following;
import se.larmnav.ui.board.Hints;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.phones.HolderPanel;
import se.larmnav.ui.phones.NotifyPanel;
import se.larmnav.ui.shell.TestEnvironment;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Larm till gruppen: the unit's open alarms, one card at once, live. */
@Route("larm/:id?")
@RolesAllowed({ "alarm-staff", "home-care", "unit-head" })
public class UnitView extends PhoneFrame implements BeforeEnterObserver, HasDynamicTitle {

	static final String ALARM = "id";

	private final AlarmsApi alarms;

	private final Hints hints;

	private final Who who;

	private final UnitQuestion question;

	private final Showing showing;

	private boolean own;

	private @Nullable Following following;

	public UnitView(AlarmsApi alarms, TapsApi taps, PhonesApi phones, HoldersApi holders, Hints hints, Who who,
			Swedish swedish, TestEnvironment test) {
		super(Tab.NOW, swedish, test);
		this.alarms = alarms;
		this.hints = hints;
		this.who = who;
		this.question = new UnitQuestion(alarms);
		this.showing = new Showing(
				new AlarmPage(this, who.me().name(), swedish, alarms::choices, this::contact, new TapAddress(taps)),
				new Overview(this, who.me(), new HolderPanel(holders, swedish), new NotifyPanel(phones)));
		getElement().setAttribute("data-steps", "");
		getElement().addEventListener("sent", event -> sent(event.getEventData().path("event.detail").asString("")))
			.addEventData("event.detail");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(event.getRouteParameters().get(ALARM).orElse(null));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("unit.title"));
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		super.onAttach(attached);
		this.following = Following.start(attached.getUI(), this.hints, this.who, this.question, this::see,
				problem -> lost(true));
	}

	@Override
	protected void onDetach(DetachEvent detached) {
		if (this.following != null) {
			this.following.close();
		}
	}

	/** Shows one alarm, or what there is. */
	void show(@Nullable String alarm) {
		this.showing.want(alarm);
		ask();
		this.showing.render();
	}

	/** Asks now, as the background does each second. */
	void ask() {
		try {
			see(this.question.call());
		}
		catch (Problem problem) {
			lost(true);
		}
	}

	/** The script has got a step through; refused when the answer was a number. */
	void sent(String refused) {
		this.own = refused.isEmpty();
		if (this.own) {
			this.showing.through();
		}
		else {
			this.showing.news(text("409".equals(refused) ? "unit.too-late" : "unit.refused"));
		}
		ask();
		this.own = false;
		this.showing.render();
	}

	private void see(UnitQuestion.Seen seen) {
		lost(false);
		deviations(seen.deviations().size());
		this.showing.see(seen, this.own);
	}

	private void contact(UUID id, String result) {
		// the nurse is no contact with the person (GIS-ALM-08)
		this.alarms.contact(id, AlarmPage.NURSE.equals(result) ? new Contact(AlarmPage.NURSE, "TALKED", null)
				: new Contact("PHONE", result, null));
		ask();
	}

}
