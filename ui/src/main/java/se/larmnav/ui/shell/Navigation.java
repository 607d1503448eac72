package se.larmnav.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import se.larmnav.contract.cases.WorkApi.Counts;
import se.larmnav.ui.part.Icon;

import static se.larmnav.ui.text.Texts.text;

/** The pages of the person's roles, with how much waits in each. */
class Navigation extends Nav {

	/** Drafts are reached from the routines, and have an address of their own. */
	private static final String DRAFTS = "rutinutkast";

	/** As many as there is room for beside the municipality and the search. */
	private static final int TABS = 5;

	private final SideNav side = new SideNav();

	private String current = "";

	Navigation() {
		addClassName("sidenav");
		getElement().setAttribute("aria-label", text("nav.label"));
		add(this.side);
	}

	void show(String path, Counts counts) {
		this.current = path;
		this.side.removeAll();
		for (var page : Page.mine()) {
			if (page != Page.NEW_APPLICATION) {
				this.side.addItem(item(page, page.count(counts)));
			}
		}
	}

	/** The same pages in the navbar: the first as links, the others behind a button. */
	List<Component> tabs() {
		var tabs = new ArrayList<Component>();
		Page.mine().stream().limit(TABS).map(this::tab).forEach(tabs::add);
		if (Page.mine().size() > TABS) {
			tabs.add(more());
		}
		return tabs;
	}

	private static Button more() {
		var button = new Button(text("nav.more"));
		button.setSuffixComponent(Icon.DOWN.small());
		button.getElement().setAttribute("aria-haspopup", "menu");
		var menu = new ContextMenu(button);
		menu.setOpenOnClick(true);
		Page.mine()
			.stream()
			.skip(TABS)
			.forEach((page) -> menu.addItem(page.title(), (click) -> UI.getCurrent().navigate(page.path())));
		return button;
	}

	private Anchor tab(Page page) {
		var link = new Anchor(page.path(), page.title());
		if (page.path().equals(this.current)) {
			link.getElement().setAttribute("aria-current", "page");
		}
		return link;
	}

	private static SideNavItem item(Page page, int count) {
		var item = new SideNavItem(page.title(), page.path(), page.icon().medium());
		item.setMatchNested(true);
		item.setPathAliases((page == Page.ROUTINES) ? Set.of(DRAFTS) : Set.of());
		item.setClassName("apart", page == Page.MESSAGES);
		if (count > 0) {
			item.setSuffixComponent(new Span(Integer.toString(count)));
		}
		return item;
	}

}
