package se.larmnav.ui.routines;

import java.util.Objects;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.AlarmTrialsApi;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.ui.cases.Ids;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * A draft of the routine: changed value by value, checked and compared after each change,
 * tried on what has been, and decided by two.
 */
@Route(value = "rutinutkast/:id", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class DraftView extends Main implements BeforeEnterObserver, HasDynamicTitle, Changing.Shows {

	private static final String PATH = "rutinutkast/";

	private static final int MONTH = 30;

	private final RoutinesApi routines;

	private final Swedish swedish;

	private final DraftHead head;

	private final Div conflict = new Div();

	private final BlockNav nav = new BlockNav(true);

	private final DraftBlock block;

	private final DifferencePanel difference = new DifferencePanel();

	private final Trials trials;

	private final ChecksPanel checks = new ChecksPanel(this::go);

	private final ApprovalPanel approval;

	private final Div middle = Line.styled(new Div(), "routine__mid");

	private final Div end = Line.styled(new Div(), "routine__end");

	private String shown = BlockNav.TIMES;

	private @Nullable Opened opened;

	public DraftView(RoutinesApi routines, LetterTextsApi letters, PromisesApi promises, AlarmTrialsApi alarms,
			Swedish swedish) {
		this.routines = routines;
		this.swedish = swedish;
		var changing = new Changing(routines, letters, this::here, swedish, this);
		var decisions = new Decisions(routines, this::here, changing);
		this.trials = new Trials(routines, alarms, () -> here().id(), swedish);
		this.head = new DraftHead(() -> this.trials.tryOn(MONTH), decisions::delete);
		this.block = new DraftBlock(changing, swedish,
				new TopicPanel.Said(() -> letters.letters(here().id()), () -> promises.promises(here().id(), null)));
		this.approval = new ApprovalPanel(decisions, swedish);
		addClassName("page");
		add(this.head, this.conflict, Line.styled(new Div(this.nav, this.middle, this.end), "routine"));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = event.getRouteParameters().get("id").flatMap(Ids::parse).orElseThrow(Trouble::hidden);
		this.shown = BlockNav.shown(event.getLocation());
		this.opened = new Opened(this.routines, id);
		arrange();
		show();
		StatusLine.keys("P", text("keys.try"), "Ctrl+↵", text("keys.decide"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", here().draft().entry().name());
	}

	/** The address of a draft's page. */
	static String address(RoutinesApi.DraftEntry entry) {
		return address(entry.id());
	}

	/** The address of the page of a draft that was just begun. */
	static String address(UUID id) {
		return PATH + id;
	}

	/**
	 * Who writes has the difference beside the rules, below what is pressed, which must
	 * not move while it grows; who is to approve has it first.
	 */
	private void arrange() {
		this.middle.removeAll();
		this.end.removeAll();
		if (here().may("WRITE")) {
			this.middle.add(this.trials.panels());
			this.middle.add(this.block);
			this.end.add(this.approval, this.difference, this.checks);
		}
		else {
			this.middle.add(this.difference);
			this.middle.add(this.trials.panels());
			this.middle.add(this.block);
			this.end.add(this.approval, this.checks);
		}
	}

	private void show() {
		var draft = here().draft();
		this.head.show(draft);
		this.nav.show(PATH + here().id(), here().blocks(), this.shown, here().marks());
		this.block.show(here(), this.shown);
		here().compared(this.difference::show, this.difference::missing);
		here().checked(this.checks::show, this.checks::missing);
		this.approval.show(draft, here().findings());
	}

	@Override
	public void textSaved() {
		this.block.saved();
		saved();
	}

	@Override
	public void forgetText() {
		this.block.forget();
	}

	@Override
	public void saved() {
		this.trials.stale();
		resolved();
		StatusLine.say(text("routine.saved", this.swedish.time(this.swedish.now())));
	}

	@Override
	public void decided(String said) {
		arrange();
		resolved();
		StatusLine.say(said);
	}

	@Override
	public void met(ConflictPanel panel) {
		show();
		this.conflict.removeAll();
		this.conflict.add(panel);
		panel.focus();
	}

	@Override
	public void resolved() {
		this.conflict.removeAll();
		show();
	}

	/** Leads to the place that the checks point at. */
	private void go(Finding finding) {
		this.shown = here().blockOf(finding).map(RoutinesApi.Block::key).orElse(BlockNav.TEXT);
		var address = BlockNav.address(PATH + here().id(), this.shown);
		UI.getCurrent().getPage().getHistory().replaceState(null, address);
		show();
		this.block.focus(finding);
	}

	private Opened here() {
		return Objects.requireNonNull(this.opened);
	}

}
