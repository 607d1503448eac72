package se.larmnav.ui.board;

import java.util.UUID;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.shell.WholeWidth;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Larmbordet: how much is unanswered, the operator's place, and whether it all is live.
 */
@Route(value = "larmbord", layout = MainLayout.class)
@RolesAllowed("operator")
@StyleSheet("board.css")
public class BoardView extends Div implements WholeWidth, BeforeEnterObserver, HasDynamicTitle {

	private static final String PART = "del";

	private static final String QUEUE = "ko";

	private final Hints hints;

	private final Who who;

	private final Question question;

	private final Warnings warnings = new Warnings();

	private final SilentBand silent = new SilentBand();

	private final Bands bands;

	private final Span pressing = Line.spoken("");

	private final SoundSwitch sound;

	private final LostBand lost;

	private final Band band;

	private final Workplace work;

	private Place place;

	private @Nullable Registration otherWindow;

	private @Nullable Following following;

	public BoardView(AlarmsApi alarms, OrganisationApi organisation, Hints hints, Who who, Swedish swedish) {
		this.hints = hints;
		this.who = who;
		this.question = new Question(alarms);
		this.sound = new SoundSwitch(swedish, () -> new HeardDialog().open(), this.silent::setVisible);
		this.lost = new LostBand(organisation, swedish);
		this.bands = new Bands(swedish);
		this.band = new Band(who.me().name(), this.sound, swedish);
		this.work = new Workplace(alarms, this.question, who.me().name(), swedish, this::done);
		this.place = this.work;
		this.pressing.getElement().setAttribute("aria-live", "assertive");
		addClassName("board");
		add(this.lost, this.bands, this.silent, this.band);
		add(this.place.panels());
		add(this.pressing);
	}

	/** With {@code ?del=ko} the queue stands alone, on a screen of its own. */
	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var alone = event.getLocation().getQueryParameters().getSingleParameter(PART).filter(QUEUE::equals).isPresent();
		if (alone == (this.place == this.work)) {
			put(alone ? new QueueAlone(chosen -> getUI().ifPresent(ui -> Windows.choose(ui, chosen))) : this.work);
			setClassName("board--queue", alone);
		}
	}

	private void put(Place next) {
		remove(this.place.panels());
		this.place = next;
		add(next.panels());
		this.question.anew();
		if (isAttached()) {
			ask();
		}
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("board.title"));
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		attached.getUI().getPage().addJavaScript("board.js");
		StatusLine.keys("↑↓", text("keys.queue"), "Home", text("keys.oldest"), "Ctrl+↵", text("keys.save-and-next"));
		StatusLine.moreKeys(Act.help());
		ask();
		this.place.focus();
		this.otherWindow = Windows.on(attached.getUI(), this::chosenElsewhere);
		this.following = Following.start(attached.getUI(), this.hints, this.who, this.question, this::see,
				this::failed);
	}

	@Override
	protected void onDetach(DetachEvent detached) {
		if (this.following != null) {
			this.following.close();
		}
		if (this.otherWindow != null) {
			this.otherWindow.remove();
		}
	}

	/**
	 * Asks now, as the background does each second: an act is seen in the lists at once.
	 */
	void ask() {
		try {
			see(this.question.call());
		}
		catch (Problem problem) {
			failed(problem);
		}
	}

	/** A hand is put on the list, or has left it. */
	void hand(boolean on) {
		this.place.hand(on);
	}

	private void see(Question.Seen seen) {
		this.lost.heard(seen.now());
		this.sound.at(seen.now());
		this.band.at(seen.now());
		if (seen.board() != null && !this.question.isOld(seen)) {
			this.question.shows(seen.board());
			show(seen.board());
			this.place.moved(seen.board(), seen.alarm());
		}
		this.warnings.at(seen.now(), this.place.rows()).forEach(warning -> say(warning.sentence(), warning.pressing()));
	}

	private void show(Board board) {
		this.bands.set(board);
		this.band.set(board);
		this.sound.set(board);
		getUI().ifPresent(ui -> ui.getPage().setTitle(Band.title(board)));
	}

	private void failed(Problem problem) {
		if (Problem.LOGGED_OUT.equals(problem.code())) {
			say(Trouble.words(problem), true);
		}
		this.lost.lost();
	}

	private void done(Done what, boolean pressing) {
		say(what.words(), pressing);
		if (what.undo() != null) {
			StatusLine.undo(what.undo());
		}
		ask();
	}

	private void chosenElsewhere(UUID alarm) {
		if (this.place == this.work) {
			this.work.select(alarm);
			this.work.focus();
		}
	}

	private void say(String words, boolean urgent) {
		StatusLine.say(words);
		this.pressing.setText(urgent ? words : "");
	}

}
