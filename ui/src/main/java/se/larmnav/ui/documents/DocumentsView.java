package se.larmnav.ui.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.larmnav.contract.tenants.GoverningDocumentsApi;
import se.larmnav.contract.tenants.GoverningDocumentsApi.GoverningDocument;
import se.larmnav.ui.part.Chips;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.RegisterEntry;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;

import static se.larmnav.ui.text.Texts.text;

/**
 * Rutiner och dokument: the municipality's register of governing documents, forms,
 * templates and texts, with search (requirements.md V).
 */
@Route(value = "rutiner-och-dokument", layout = MainLayout.class)
@PermitAll
public class DocumentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String ALL = "alla";

	private static final String WITHOUT_ADDRESS = "saknas";

	private final GoverningDocumentsApi documents;

	private final PageHead head = new PageHead(text("governing.title"));

	private final Div chips = new Div();

	private final TextField search = new TextField(text("governing.search"));

	private final Div content = new Div();

	private List<GoverningDocument> all = List.of();

	private String shown = ALL;

	public DocumentsView(GoverningDocumentsApi documents) {
		this.documents = documents;
		addClassName("page");
		this.content.addClassName("stack");
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener(changed -> list());
		add(this.head, Line.paragraph(text("governing.says"), "muted"), this.chips, this.search, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.shown = Chips.shown(event.getLocation(), ALL);
		this.all = this.documents.documents();
		this.head.count(this.all.size());
		filters();
		list();
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("governing.title"));
	}

	private void filters() {
		var row = new Chips(Page.DOCUMENTS.path(), text("governing.filter"));
		Stream.of(ALL, WITHOUT_ADDRESS)
			.forEach(one -> row.chip(one, text("governing." + one),
					(int) this.all.stream().filter(document -> holds(document, one)).count(), this.shown.equals(one)));
		this.chips.removeAll();
		this.chips.add(row);
	}

	private void list() {
		var found = this.all.stream().filter(one -> holds(one, this.shown)).filter(this::isSoughtFor).toList();
		this.content.removeAll();
		if (found.isEmpty()) {
			this.content.add(new EmptyState(text("governing.empty"), text("governing.empty.next")));
			return;
		}
		var table = new Table(text("governing.title"), "governing.document", "governing.kind", "governing.shown-at",
				"governing.owner", "governing.source");
		table.addClassName("grid");
		found.forEach(one -> table.row(RegisterEntry.of(one), new Span(text("governing.kind." + one.kind())),
				new Span(places(one)), Table.cell(one.owner()), Line.small(one.source())));
		this.content.add(table);
	}

	private static boolean holds(GoverningDocument document, String shown) {
		return !shown.equals(WITHOUT_ADDRESS) || !document.reachable();
	}

	private boolean isSoughtFor(GoverningDocument one) {
		var sought = this.search.getValue().strip().toLowerCase(Locale.ROOT);
		return Stream
			.of(one.title(), text("governing.kind." + one.kind()), places(one), one.source(),
					(one.text() == null) ? "" : one.text())
			.anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(sought));
	}

	private static String places(GoverningDocument one) {
		return one.shownAt().stream().map(place -> text("governing.at." + place)).collect(Collectors.joining(", "));
	}

}
