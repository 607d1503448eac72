package se.larmnav.ui.chaintests;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.ChainTestsApi;
import se.larmnav.contract.alarms.ChainTestsApi.CallResult;
import se.larmnav.contract.alarms.ChainTestsApi.ChainTest;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Phone;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.part.WordsDialog;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Provsamtal: whom to call, since the alarm has not been used for a while. */
@Route(value = "provsamtal", layout = MainLayout.class)
@RolesAllowed({ "operator", "technician" })
public class ChainTestsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final ChainTestsApi tests;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("chain-test.title"));

	private final Div content = new Div();

	public ChainTestsView(ChainTestsApi tests, Swedish swedish) {
		this.tests = tests;
		this.swedish = swedish;
		addClassName("page");
		add(this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("chain-test.title"));
	}

	private void refresh() {
		var all = this.tests.chainTests();
		this.head.count((int) all.stream().filter(one -> !one.state().equals("OK")).count());
		this.content.removeAll();
		this.content
			.add(all.isEmpty() ? new EmptyState(text("chain-test.empty"), text("chain-test.empty.next")) : table(all));
	}

	private Table table(List<ChainTest> all) {
		var table = new Table(text("chain-test.title"), "chain-test.person", "chain-test.phone", "chain-test.last-used",
				"chain-test.calls", "chain-test.result");
		table.addClassName("grid");
		all.forEach(
				one -> table.row(
						Line.row(Line.strong(String.join(" / ", one.people())),
								Line.small(text("chain-test.technology." + one.technology()) + " · "
										+ one.controllerId())),
						phones(one),
						Line.row(Table.cell(this.swedish.dayAndTime(one.lastUsed())), Line.small(one.source())),
						calls(one), acts(one)));
		return table;
	}

	private static Component phones(ChainTest one) {
		var row = Line.row();
		one.phones().stream().filter(phone -> !phone.isEmpty()).forEach(phone -> row.add(new Phone(phone)));
		return row;
	}

	private Component calls(ChainTest one) {
		var row = new Div();
		one.calls()
			.forEach(call -> row.add(new Div(text("chain-test.call", this.swedish.dayAndTime(call.at()),
					text("chain-test.result." + call.result()), call.by())
					+ ((call.note() == null) ? "" : ": " + call.note()))));
		return row;
	}

	private Component acts(ChainTest one) {
		if (one.state().equals("OK")) {
			return Table.cell(text("chain-test.result.OK"));
		}
		return Line.row(Buttons.small(text("chain-test.result.OK"), () -> called(one, "OK")),
				Buttons.small(text("chain-test.result.NOT_REACHED"), () -> called(one, "NOT_REACHED")),
				Buttons.small(text("chain-test.result.FAILED"),
						() -> new WordsDialog(text("chain-test.result.FAILED"), text("chain-test.note"),
								text("chain-test.note.missing"), text("chain-test.note.says"),
								words -> this.tests.called(one.id(), new CallResult("FAILED", words)), this::done)
							.open()));
	}

	private void called(ChainTest one, String result) {
		this.tests.called(one.id(), new CallResult(result, null));
		done();
	}

	private void done() {
		refresh();
		StatusLine.say(text("chain-test.done"));
	}

}
