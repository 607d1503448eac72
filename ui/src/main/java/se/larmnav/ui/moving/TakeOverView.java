package se.larmnav.ui.moving;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.TakeOversApi;
import se.larmnav.contract.cases.TakeOversApi.Files;
import se.larmnav.contract.cases.TakeOversApi.TakenOver;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.Later;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Övertagande: the files of the old system are tried as often as one likes, which changes
 * nothing, and then taken over, all or nothing.
 */
@Route(value = "overtagande", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class TakeOverView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final TakeOversApi takeOvers;

	private final Swedish swedish;

	private final TakeOverForm form = new TakeOverForm(this::changed);

	private final TakeOverResult result = new TakeOverResult();

	private final Button takeOver;

	private final Div taken = new Div();

	/** What has been tried without a problem, and may be taken over. */
	private @Nullable Files tried;

	/** The same for all tries of the same files, so that nothing is taken over twice. */
	private String key = UUID.randomUUID().toString();

	public TakeOverView(TakeOversApi takeOvers, Swedish swedish) {
		this.takeOvers = takeOvers;
		this.swedish = swedish;
		addClassNames("page", "stack");
		this.takeOver = Buttons.primary(text("takeover.do"), this::takeOver);
		var files = new Panel(text("takeover.files"));
		files.add(Line.paragraph(text("takeover.how"), "muted"), this.form,
				Line.row(Buttons.key(Buttons.button(text("takeover.try"), this::attempt), "P"), this.takeOver),
				Line.paragraph(text("takeover.says"), "s", "muted"), this.result);
		var before = new Panel(text("takeover.taken"));
		before.add(this.taken);
		add(new PageHead(text("takeover.title")), files, before);
		changed();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
		StatusLine.keys("P", text("takeover.try"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("takeover.title"));
	}

	private void changed() {
		this.tried = null;
		this.key = UUID.randomUUID().toString();
		this.takeOver.setEnabled(false);
	}

	private void attempt() {
		this.form.get().ifPresent(files -> {
			this.result.running(text("takeover.trying"));
			Later.ask(UI.getCurrent(), () -> this.takeOvers.attempt(files), answer -> tried(files, answer),
					this.result::missing);
		});
	}

	private void tried(Files files, TakenOver answer) {
		this.result.show(answer, text("takeover.tried"));
		this.tried = answer.problems().isEmpty() ? files : null;
		this.takeOver.setEnabled(this.tried != null);
	}

	private void takeOver() {
		var files = this.tried;
		if (files != null) {
			this.takeOver.setEnabled(false);
			this.result.running(text("takeover.doing"));
			Later.ask(UI.getCurrent(), () -> this.takeOvers.takeOver(this.key, files), this::done, problem -> {
				this.result.missing(problem);
				this.takeOver.setEnabled(true);
			});
		}
	}

	private void done(TakenOver answer) {
		this.form.forget();
		changed();
		this.result.show(answer, text("takeover.done"));
		show();
	}

	private void show() {
		var all = this.takeOvers.list();
		this.taken.removeAll();
		if (all.isEmpty()) {
			this.taken.add(Line.paragraph(text("takeover.none"), "muted"));
			return;
		}
		var table = new Table(text("takeover.taken"), "takeover.source", "takeover.file", "takeover.rows",
				"takeover.last");
		all.forEach(one -> table.row(Line.strong(one.source()), new Span(one.file()),
				new Span(Integer.toString(one.rows())), Table.cell(this.swedish.dayAndTime(one.last()))));
		this.taken.add(table);
	}

}
