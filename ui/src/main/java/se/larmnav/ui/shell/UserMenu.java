package se.larmnav.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.tenants.OrganisationApi.Me;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** The person's own menu: who one is, light or dark, keys, log out. */
class UserMenu extends Button {

	UserMenu(Me me) {
		super(me.initials());
		addClassName("me");
		setSuffixComponent(Icon.DOWN.small());
		setAriaLabel(text("me.menu", me.initials(), me.name()));
		getElement().setAttribute("aria-haspopup", "menu");
		var menu = new ContextMenu(this);
		menu.setOpenOnClick(true);
		fill(menu, me);
	}

	private static void fill(ContextMenu menu, Me me) {
		var units = new Div();
		me.units().forEach(unit -> units.add(Line.small(unit.name() + " ")));
		menu.addItem(new Div(Line.strong(me.name()), units)).setEnabled(false);
		menu.addSeparator();
		menu.addItem(text("me.light"), click -> theme("light"));
		menu.addItem(text("me.dark"), click -> theme("dark"));
		menu.addItem(text("me.system"), click -> theme(""));
		menu.addItem(text("me.keys"), click -> UI.getCurrent().getPage().executeJs("larmnav.keys.toggle()"));
		menu.addSeparator();
		menu.addItem(text("me.log-out"), click -> UI.getCurrent().getPage().setLocation("/logga-ut"));
	}

	private static void theme(String name) {
		UI.getCurrent().getPage().executeJs("larmnav.theme($0)", name);
	}

}
