package se.larmnav.ui.moving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.ExportsApi;
import se.larmnav.contract.tenants.ExportsApi.Export;
import se.larmnav.contract.tenants.ExportsApi.Receipt;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/**
 * Export: all that the platform has of the municipality, ordered, fetched and receipted.
 */
@Route(value = "export", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class ExportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final ExportsApi exports;

	private final Swedish swedish;

	private final Div content = new Div();

	/**
	 * The same for all tries of an order, so that a second press orders no second one.
	 */
	private String key = UUID.randomUUID().toString();

	public ExportsView(ExportsApi exports, Swedish swedish) {
		this.exports = exports;
		this.swedish = swedish;
		addClassName("page");
		this.content.addClassName("stack");
		add(new PageHead(text("export.title"))
			.end(Buttons.key(Buttons.primary(text("export.order"), this::order), "N")),
				Line.paragraph(text("export.says"), "muted"), this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
		StatusLine.keys("N", text("export.order"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("export.title"));
	}

	private void show() {
		this.content.removeAll();
		var all = this.exports.list();
		this.content.add(all.isEmpty() ? new EmptyState(text("export.empty"), text("export.empty.next")) : table(all));
	}

	private Table table(List<Export> all) {
		var table = new Table(text("export.title"), "export.ordered", "export.state", "export.until", "export.do");
		table.addClassName("grid");
		all.forEach(
				one -> table.row(
						Line.styled(new Div(Line.strong(this.swedish.dayAndTime(one.orderedAt())),
								Line.small(one.orderedBy())), "two-lines"),
						state(one), Table.cell(this.swedish.dayAndTime(one.until())), acts(one)));
		return table;
	}

	private static Component state(Export export) {
		var state = new Div(Badge.plain(textOr("export.state." + export.state(), export.state())));
		if (Boolean.FALSE.equals(export.atRest())) {
			state.add(Line.paragraph(text("export.not-at-rest"), "s"));
		}
		return Line.styled(state, "two-lines");
	}

	private Div acts(Export export) {
		var acts = Line.row();
		if (export.until().isAfter(now())) {
			var fetch = new Anchor(ExportController.PATH + export.id(), text("export.fetch"));
			fetch.addClassNames("button", "button--small");
			fetch.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
			acts.add(fetch);
		}
		if (export.state().equals("FETCHED") && Boolean.TRUE.equals(export.atRest())) {
			acts.add(
					Buttons.small(text("export.receipt"), () -> new ReceiptDialog(sum -> receive(export, sum)).open()));
		}
		return acts;
	}

	private Instant now() {
		return this.swedish.now();
	}

	private void order() {
		this.exports.order(this.key);
		this.key = UUID.randomUUID().toString();
		show();
		StatusLine.say(text("export.ordered.done"));
	}

	private void receive(Export export, String sum) {
		this.exports.receive(export.id(), new Receipt(sum));
		show();
		StatusLine.say(text("export.received"));
	}

}
