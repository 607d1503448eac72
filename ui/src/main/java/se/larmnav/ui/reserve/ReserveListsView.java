package se.larmnav.ui.reserve;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.ReserveListsApi;
import se.larmnav.contract.alarms.ReserveListsApi.Home;
import se.larmnav.contract.alarms.ReserveListsApi.Summary;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Reservlistor: shown when they are asked for, since everybody on one is read of. */
@Route(value = "reservlistor", layout = MainLayout.class)
@RolesAllowed({ "home-care", "alarm-staff", "unit-head" })
public class ReserveListsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final ReserveListsApi lists;

	private final Swedish swedish;

	private final Div content = new Div();

	public ReserveListsView(ReserveListsApi lists, Swedish swedish) {
		this.lists = lists;
		this.swedish = swedish;
		addClassName("page");
		this.content.addClassNames("panels", "told");
		add(new PageHead(text("reserve.title")), Line.paragraph(text("reserve.says"), "s", "muted"), this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var all = this.lists.reserveLists();
		this.content.removeAll();
		if (all.isEmpty()) {
			this.content.add(new EmptyState(text("reserve.empty"), text("reserve.empty.next")));
		}
		all.forEach(one -> this.content.add(row(one)));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("reserve.title"));
	}

	private Div row(Summary one) {
		var row = Line.row(Line.strong(one.unitName()),
				Line.small(text("reserve.made", this.swedish.dayAndTime(one.madeAt()), one.homes())),
				Buttons.small(text("reserve.show"), () -> show(one)));
		row.addClassName("card");
		return row;
	}

	private void show(Summary one) {
		var list = this.lists.reserveList(one.unit());
		this.content.removeAll();
		this.content.add(new H2(list.unitName()),
				Line.paragraph(text("reserve.made", this.swedish.dayAndTime(list.madeAt()), list.homes().size())),
				Buttons.primary(text("reserve.print"), () -> UI.getCurrent().getPage().executeJs("window.print()")));
		list.homes().forEach(home -> this.content.add(card(home)));
	}

	private static Section card(Home home) {
		var card = new Section();
		card.addClassName("card");
		home.people()
			.forEach(one -> card
				.add(Line.row(Line.strong(one.name()), Line.small(one.personalNumber()), Line.small(one.phone()))));
		card.add(new Facts().fact(text("reserve.address"), home.address())
			.fact(text("unit.door-code"), home.doorCode())
			.fact(text("reserve.access"), joined(home.access()))
			.fact(text("reserve.know"), joined(home.toKnow()))
			.fact(text("alarm.plan"), home.plan())
			.fact(text("reserve.contacts"), joined(home.contacts()))
			.fact(text("supervision.device"), home.controllerId()));
		return card;
	}

	private static String joined(List<String> parts) {
		return String.join(" · ", parts);
	}

}
