package se.larmnav.ui.cases;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.ProcessStep;
import se.larmnav.contract.cases.CasesApi.WatchPart;
import se.larmnav.contract.cases.Operation;
import se.larmnav.contract.cases.WatchesApi;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Meanwhile;
import se.larmnav.ui.part.StepLine;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/**
 * One person's safety alarm: the next step, the process, the timeline, and beside it what
 * is known. An operation named in the URL is opened at once, for links from work lists.
 */
@Route(value = "arende/:id", layout = MainLayout.class)
@PermitAll
public class CasePage extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String DO = "gor";

	private final CasesApi cases;

	private final WatchesApi watches;

	private final Swedish swedish;

	private final Operations operations;

	private @Nullable Timeline timeline;

	private String number = "";

	public CasePage(CasesApi cases, WatchesApi watches, Operations operations, Swedish swedish) {
		this.cases = cases;
		this.watches = watches;
		this.operations = operations;
		this.swedish = swedish;
		addClassNames("page", "case");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = event.getRouteParameters().get("id").flatMap(Ids::parse).orElseThrow(Trouble::hidden);
		this.timeline = new Timeline(id, this.cases, this.swedish,
				Timeline.hidden(event.getLocation().getQueryParameters()));
		var shown = show(id);
		event.getLocation()
			.getQueryParameters()
			.getSingleParameter(DO)
			.filter(shown.may()::contains)
			.ifPresent(operation -> perform(shown, operation));
		StatusLine.keys("N", text("keys.note"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("case.page", this.number));
	}

	private CaseView show(UUID id) {
		var view = this.cases.open(id);
		this.number = view.number();
		removeAll();
		add(new CaseHead(view, this.cases, operation -> perform(view, operation)));
		if (view.nextStep() != null) {
			add(new NextStepPanel(view.nextStep(), view.may(), this.swedish, operation -> perform(view, operation)));
		}
		add(new Anchors(view), process(view), body(view));
		return view;
	}

	private Div body(CaseView view) {
		var timelineShown = java.util.Objects.requireNonNull(this.timeline);
		timelineShown.onNote(view.may().contains(Operation.NOTE) ? () -> perform(view, Operation.NOTE) : null);
		var sections = new Div(timelineShown);
		sections.addClassName("case__main");
		sections.add(new AssignmentsPanel(view, this.operations, said -> done(view.id(), said)),
				new DecisionPanel(view, this.swedish), new DocumentsPanel(view, this.swedish),
				new FeesPanel(view, this.swedish), new ReadsPanel(view.id(), this.cases, this.swedish));
		var side = Line.styled(new Aside(), "side");
		side.getElement().setAttribute("aria-label", text("case.side"));
		side.add(SidePanels.of(view, this.swedish, operation -> perform(view, operation), watch -> agree(view, watch)));
		return Line.styled(new Div(sections, side), "case__body");
	}

	private StepLine process(CaseView view) {
		var line = new StepLine(text("case.process"));
		line.set(view.process().stream().map(this::step).toList());
		return line;
	}

	private StepLine.Step step(ProcessStep step) {
		var state = StepLine.State.valueOf(step.state());
		if (step.on() == null) {
			return new StepLine.Step(step.label(), state, state == StepLine.State.CURRENT, null);
		}
		var waited = (int) ChronoUnit.DAYS.between(step.on(), this.swedish.today());
		var isWaiting = state == StepLine.State.CURRENT && waited > 0;
		return new StepLine.Step(step.label(), state, state == StepLine.State.CURRENT,
				isWaiting ? text("case.waited", this.swedish.weeks(waited)) : this.swedish.shortDay(step.on()));
	}

	private void agree(CaseView view, WatchPart watch) {
		var seeing = new SeenVersion(view.version()).bind(WatchesApi.class, this.watches);
		new WatchDialog(watch, seeing, this.swedish, () -> done(view.id(), "done.watch")).open();
	}

	private void perform(CaseView view, String operation) {
		Meanwhile.act(() -> this.operations.open(view, operation, said -> done(view.id(), said)),
				() -> show(view.id()));
	}

	private void done(UUID id, String said) {
		show(id);
		java.util.Objects.requireNonNull(this.timeline).refresh();
		StatusLine.say(textOr(said, said));
	}

}
