package se.larmnav.ui.outages;

import java.util.Arrays;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.contract.alarms.OutagesApi.Action;
import se.larmnav.contract.alarms.OutagesApi.Assessment;
import se.larmnav.contract.alarms.OutagesApi.Notice;
import se.larmnav.contract.alarms.OutagesApi.Outage;
import se.larmnav.contract.alarms.OutagesApi.Plan;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.WordsDialog;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** One fault: who has been told, the plans, the assessment, and all that is done. */
class OutageCard extends Section {

	private final Outage outage;

	private final OutagesApi outages;

	private final Swedish swedish;

	private final Runnable done;

	OutageCard(Outage outage, OutagesApi outages, Swedish swedish, Runnable done) {
		this.outage = outage;
		this.outages = outages;
		this.swedish = swedish;
		this.done = done;
		addClassName("card");
		add(new H2(outage.text()),
				Line.paragraph(text("outage.facts", (outage.area() == null) ? text("outage.area.all") : outage.area(),
						swedish.dayAndTime(outage.begunAt()), outage.reportedBy()), "muted"),
				Line.paragraph(text("outage.state." + outage.state()), "strong"));
		if (!outage.notices().isEmpty()) {
			add(list("outage.notices", outage.notices().stream().map(this::notice).toArray(Component[]::new)));
		}
		if (!outage.plans().isEmpty()) {
			add(list("outage.plans", outage.plans().stream().map(this::plan).toArray(Component[]::new)));
		}
		if (!outage.assessors().isEmpty()) {
			add(Line.paragraph(text("outage.assessors", String.join(" · ", outage.assessors())), "s", "muted"));
		}
		add(list("outage.log", outage.log().stream().map(this::line).toArray(Component[]::new)), buttons());
	}

	private static Component list(String title, Component... items) {
		return new Section(new H3(text(title)),
				new UnorderedList(Arrays.stream(items).map(ListItem::new).toArray(ListItem[]::new)));
	}

	private Component notice(Notice notice) {
		var state = text("outage.notice." + notice.state(),
				(notice.at() == null) ? "" : this.swedish.dayAndTime(notice.at()));
		var words = text("outage.notice", text("outage.by." + notice.by()), notice.to(), state);
		return new Span((notice.why() == null) ? words : words + ": " + why(notice.why()));
	}

	private static String why(String code) {
		return text(code.equals("no-address") ? "outage.why.no-address" : "outage.why.other");
	}

	/** To open a plan is to begin to follow it, and it is logged. */
	private Component plan(Plan plan) {
		if (plan.link() == null) {
			return new Span(plan.title());
		}
		var link = new Anchor(plan.link(), plan.title(), AnchorTarget.BLANK);
		link.getElement()
			.addEventListener("click", clicked -> act(() -> this.outages.open(this.outage.id(), plan.key())));
		return link;
	}

	private Component line(OutagesApi.Line line) {
		var words = text("outage.line", this.swedish.dayAndTime(line.at()), text("outage.did." + line.what()),
				line.who());
		return new Span(line.text().isEmpty() ? words : words + ": " + line.text());
	}

	private Component buttons() {
		var row = Line.row();
		if (may("AGREE")) {
			row.add(Buttons.primary(text("outage.agree"),
					() -> act(() -> this.outages.assess(this.outage.id(), new Assessment(null)))));
		}
		if (may("ASSESS")) {
			row.add(Buttons.small(text("outage.assess"), () -> words("outage.assess",
					words -> this.outages.assess(this.outage.id(), new Assessment(words)))));
		}
		if (may("ACT")) {
			row.add(Buttons.small(text("outage.act"),
					() -> words("outage.act", words -> this.outages.act(this.outage.id(), new Action(words)))));
		}
		if (may("END")) {
			row.add(Buttons.small(text("outage.end"),
					() -> words("outage.end", words -> this.outages.end(this.outage.id(), new Action(words)))));
		}
		return row;
	}

	private boolean may(String what) {
		return this.outage.may().contains(what);
	}

	private void words(String key, Consumer<String> act) {
		new WordsDialog(text(key), text("outage.words"), text("outage.words.missing"), text("outage.words.says"), act,
				this.done)
			.open();
	}

	private void act(Runnable act) {
		act.run();
		this.done.run();
	}

}
