package se.larmnav.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.cases.CasesApi.AlarmPlan;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.HouseholdPart;
import se.larmnav.contract.cases.CasesApi.RiskPart;
import se.larmnav.contract.cases.CasesApi.WatchPart;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Phone;
import se.larmnav.ui.part.WhyToggle;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/**
 * What stands beside the timeline: access, installation, watches, people, plan,
 * household.
 */
final class SidePanels {

	private SidePanels() {
	}

	static List<Component> of(CaseView view, Swedish swedish, Consumer<String> perform, Consumer<WatchPart> agree) {
		var panels = new ArrayList<Component>();
		if (view.keys() != null) {
			panels.add(new KeySetPanel(view.keys(), swedish));
		}
		if (view.keySafe() != null) {
			panels.add(new KeySafePanel(view, view.keySafe(), swedish, perform));
		}
		if (view.installation() != null) {
			panels.add(new InstallationPanel(view, view.installation(), swedish));
		}
		panels.add(watches(view.watches(), swedish, agree));
		panels.add(people(view));
		if (view.alarmPlan() != null) {
			panels.add(plan(view, view.alarmPlan(), swedish));
		}
		view.risks().stream().findFirst().ifPresent(risk -> panels.add(risk(risk, swedish)));
		if (view.household() != null) {
			panels.add(household(view.household()));
		}
		return panels;
	}

	private static Panel watches(List<WatchPart> watches, Swedish swedish, Consumer<WatchPart> agree) {
		var panel = new Panel(text("case.bevakningar")).end(Integer.toString(watches.size()));
		panel.setId(Anchors.Section.WATCHES.id());
		var list = Line.styled(new OrderedList(), "watches");
		watches.forEach(watch -> list.add(watch(watch, swedish, agree)));
		panel.add(watches.isEmpty() ? Line.muted(text("watches.none")) : list);
		return panel;
	}

	private static ListItem watch(WatchPart watch, Swedish swedish, Consumer<WatchPart> agree) {
		var what = new Span(new Span(watch.name()), Line.muted(watch.owner()));
		if (watch.why() != null) {
			what.add(new WhyToggle(watch.why(), swedish));
		}
		if (watch.mayAgree()) {
			what.add(Buttons.link(text("watch.agree"), () -> agree.accept(watch)));
		}
		return new ListItem(new Span(swedish.shortDay(swedish.date(watch.due()))), what);
	}

	private static Panel people(CaseView view) {
		var person = view.person();
		var list = Line.styled(new OrderedList(), "people");
		list.add(new ListItem(Line.strong(person.givenName() + " " + person.familyName()), new Phone(person.phone()),
				Line.muted(text("term.individual.here"))));
		person.relatives()
			.forEach(relative -> list.add(new ListItem(Line.strong(relative.name()), new Phone(relative.phone()),
					Line.muted(relative.relation() + (relative.hasKey() ? ", " + text("contact.has-key") : "")
							+ (relative.purpose() == null ? "" : ", " + relative.purpose())))));
		if (view.responsible() != null) {
			list.add(new ListItem(Line.strong(view.responsible()), new Span(), Line.muted(text("case.responsible"))));
		}
		var panel = new Panel(text("case.people")).end(Integer.toString(list.getComponentCount()));
		panel.add(list);
		return panel;
	}

	private static Panel plan(CaseView view, AlarmPlan plan, Swedish swedish) {
		var panel = new Panel(text("case.plan")).end(swedish.shortDay(swedish.date(plan.at())));
		var know = Line.styled(new OrderedList(), "know");
		plan.toKnow().forEach(fact -> know.add(new ListItem(fact)));
		panel.add(Line.styled(new Span(plan.text()), "pre"), know, Line.small(plan.by()));
		if (plan.printOutdated()) {
			panel.add(Line.paragraph(text("plan.print-outdated"), "missing"));
		}
		panel.add(new Facts()
			.fact(text("plan.printed"), (plan.printedAt() == null) ? null : swedish.dayAndTime(plan.printedAt()))
			.fact(text("plan.reviewed"),
					(plan.reviewedAt() == null) ? null
							: swedish.dayAndTime(plan.reviewedAt()) + ", " + plan.reviewedBy())
			.fact(text("plan.contact-person"), view.contactPerson()));
		return panel;
	}

	private static Panel risk(RiskPart risk, Swedish swedish) {
		var panel = new Panel(text("risk-analysis.title")).end(swedish.shortDay(swedish.date(risk.at())));
		panel.add(Line.styled(new Span(risk.text()), "pre"), Line.small(risk.by()), Line.small(risk.readBy().isEmpty()
				? text("risk-analysis.unread") : text("risk-analysis.read-by", String.join(", ", risk.readBy()))));
		return panel;
	}

	private static Panel household(HouseholdPart household) {
		var panel = new Panel(text("case.household"));
		panel.add(new Span(new Anchor("arende/" + household.partnerCaseId(), household.partnerName()),
				Line.muted(" " + textOr("share." + household.share().replace('/', '-'), household.share()))));
		return panel;
	}

}
