package se.larmnav.ui.shell;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import se.larmnav.contract.cases.WorkApi.Counts;

import static se.larmnav.ui.text.Texts.text;

/** The pages of the person's roles, with how much waits in each. */
class Navigation extends Nav {

	/** Drafts are reached from the routines, and have an address of their own. */
	private static final String DRAFTS = "rutinutkast";

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

	/** The same pages as links in the navbar. */
	List<Anchor> tabs() {
		return Page.mine().stream().map(this::tab).toList();
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
