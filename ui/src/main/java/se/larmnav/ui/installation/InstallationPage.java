package se.larmnav.ui.installation;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.UUID;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.Completion;
import se.larmnav.contract.cases.InstallationsApi.Device;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.cases.Ids;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.Live;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Installation in three steps: the visit, the device, and installerat, which is not
 * possible before the device's own test alarm has been seen. That is shown live.
 */
@Route(value = "installation/:id", layout = MainLayout.class)
@RolesAllowed("technician")
public class InstallationPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final CasesApi cases;

	private final InstallationsApi installations;

	private final Swedish swedish;

	private @Nullable CaseView view;

	private @Nullable InstallationView shown;

	/**
	 * How many times the page has been drawn: an answer that was asked for before is old.
	 */
	private final AtomicInteger drawn = new AtomicInteger();

	private @Nullable Live<Answer> live;

	private @Nullable Forms forms;

	public InstallationPage(CasesApi cases, InstallationsApi installations, Swedish swedish) {
		this.cases = cases;
		this.installations = installations;
		this.swedish = swedish;
		addClassNames("page", "narrow", "touch");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = event.getRouteParameters().get("id").flatMap(Ids::parse).orElseThrow(Trouble::hidden);
		this.view = this.cases.open(id);
		this.forms = null;
		show(this.installations.open(id));
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("installation.title"));
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		var id = here().id();
		this.live = Live.ask(attached.getUI(), PAUSE, () -> new Answer(this.drawn.get(), this.installations.open(id)),
				this::answered, problem -> {
				});
	}

	@Override
	protected void onDetach(DetachEvent detached) {
		if (this.live != null) {
			this.live.close();
		}
	}

	private void answered(Answer answer) {
		if (answer.drawn() == this.drawn.get()) {
			changed(answer.now());
		}
	}

	/** The page is drawn anew when the device has been heard. */
	private void changed(InstallationView now) {
		var before = Objects.requireNonNull(this.shown);
		var heard = now.testAlarmSeenAt() != null && before.testAlarmSeenAt() == null;
		if (heard || !now.state().equals(before.state())) {
			this.view = this.cases.open(here().id());
			show(now);
			if (heard) {
				StatusLine.say(text("installation.live", this.swedish.seconds(now.testAlarmSeenAt())));
			}
		}
	}

	private void show(InstallationView now) {
		this.shown = now;
		this.drawn.incrementAndGet();
		removeAll();
		var seeing = new SeenVersion(here().version()).bind(InstallationsApi.class, this.installations);
		var person = here().person();
		add(new H1(text("installation.title")),
				Line.paragraph(person.givenName() + " " + person.familyName(), "l", "strong"),
				Line.paragraph(person.address() + ((person.entrance() == null) ? "" : ", " + person.entrance())));
		if (now.special() != null) {
			add(Line.styled(new Div(Line.strong(text("installation.special") + " "), Line.muted(now.special())),
					"know-box"));
		}
		if (now.installedAt() != null) {
			add(Line.paragraph(text("installation.done", this.swedish.dayAndTime(now.installedAt())), "l", "strong"));
			return;
		}
		var steps = forms(now);
		add(new VisitPanel(here(), now, seeing, this.swedish, this::reload),
				new DevicePanel(here(), now, steps.device(), this.swedish,
						() -> steps.device().get().ifPresent(device -> send(seeing, device))),
				new CompletionPanel(here(), now, steps.completion(),
						() -> steps.completion().get().ifPresent(completion -> send(seeing, completion)),
						() -> new NotCoveredDialog(here().id(), seeing,
								() -> reload(here().id(), text("done.not-covered")))
							.open()));
	}

	/** What is being written stays when the page is drawn anew. */
	private Forms forms(InstallationView now) {
		var kept = this.forms;
		if (kept == null) {
			var choices = this.cases.choices();
			kept = new Forms(new DeviceForm(now, choices), new CompletionForm(here().id(), choices));
			this.forms = kept;
		}
		return kept;
	}

	private void send(InstallationsApi seeing, Device device) {
		try {
			seeing.device(here().id(), device);
		}
		catch (Problem problem) {
			Objects.requireNonNull(this.forms).device().refused(problem);
			return;
		}
		reload(here().id(), text("done.device"));
	}

	private void send(InstallationsApi seeing, Completion completion) {
		var form = Objects.requireNonNull(this.forms).completion();
		try {
			seeing.complete(here().id(), completion);
		}
		catch (Problem problem) {
			form.refused(problem);
			return;
		}
		form.saved();
		reload(here().id(), text("done.complete-installation"));
	}

	private void reload(UUID id, String said) {
		this.view = this.cases.open(id);
		show(this.installations.open(id));
		StatusLine.say(said);
	}

	private CaseView here() {
		return Objects.requireNonNull(this.view);
	}

	/** Whether the person may do it here and now. */
	static boolean may(CaseView view, String operation) {
		return view.may().contains(operation);
	}

	/** Whether something of the installation remains to be done by the person. */
	static boolean isOpen(CaseView view) {
		return may(view, Operation.DEVICE) || may(view, Operation.COMPLETE_INSTALLATION);
	}

	/** What is being written in the steps. */
	private record Forms(DeviceForm device, CompletionForm completion) {
	}

	/** What the service said, and which drawing of the page it was asked for. */
	private record Answer(int drawn, InstallationView now) {
	}

}
