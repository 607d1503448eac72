package se.larmnav.ui.keys;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.KeyKind;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.Collected;
import se.larmnav.contract.cases.KeysApi.Collection;
import se.larmnav.contract.cases.KeysApi.KeyItem;
import se.larmnav.ui.cases.DocumentLink;
import se.larmnav.ui.cases.Ids;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;

import static se.larmnav.ui.text.Texts.text;

/** Nyckelhämtning on the phone: each item received and tried, two signatures on glass. */
@Route(value = "nyckelhamtning/:id", layout = MainLayout.class)
@RolesAllowed({ "alarm-staff", "planner", "technician" })
public class KeyCollectionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final CasesApi cases;

	private final KeysApi keys;

	public KeyCollectionView(CasesApi cases, KeysApi keys) {
		this.cases = cases;
		this.keys = keys;
		addClassNames("page", "narrow", "touch");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = event.getRouteParameters().get("id").flatMap(Ids::parse).orElseThrow(Trouble::hidden);
		show(this.cases.open(id));
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("collect.title"));
	}

	private void show(CaseView view) {
		removeAll();
		var person = view.person();
		var name = person.givenName() + " " + person.familyName();
		var seeing = new SeenVersion(view.version()).bind(KeysApi.class, this.keys);
		var kinds = this.cases.choices().keyItems();
		var form = new CollectionForm(items(view, kinds), kind -> forms(kind, kinds), name);
		var send = Buttons.press(
				Buttons.primary(text("collect.do"),
						() -> form.get().ifPresent(collection -> send(view.id(), seeing, form, collection))),
				"Ctrl+Enter");
		add(new H1(text("collect.title")), Line.paragraph(name, "l", "strong"),
				Line.paragraph(person.address() + ((person.entrance() == null) ? "" : ", " + person.entrance())), form,
				Line.styled(new Div(Line.small(text("collect.says")), send), "sticky"));
	}

	private void send(UUID caseId, KeysApi seeing, CollectionForm form, Collection collection) {
		try {
			sent(caseId, seeing.collect(caseId, collection));
		}
		catch (Problem problem) {
			form.refused(problem);
		}
	}

	private void sent(UUID caseId, Collected collected) {
		removeAll();
		add(new H1(text("collect.title")), result(caseId, collected));
		StatusLine.say(text(collected.complete() ? "collect.complete" : "collect.incomplete"));
	}

	private Panel result(UUID caseId, Collected collected) {
		var panel = new Panel(text(collected.complete() ? "collect.complete" : "collect.incomplete"));
		if (!collected.missing().isEmpty()) {
			panel.add(Line.paragraph(text("missing", String.join(", ", collected.missing())), "missing"));
		}
		if (collected.receipt() != null) {
			panel.add(Line.row(DocumentLink.of(collected.receipt(), text("keys.receipt"))));
		}
		panel.add(Line.row(Buttons.button(text("collect.open"), () -> Go.to("arende/" + caseId))));
		return panel;
	}

	/**
	 * The items of the set, or those that the routine names when none is recorded yet.
	 */
	private static List<KeyItem> items(CaseView view, List<KeyKind> kinds) {
		if (view.keys() != null && !view.keys().items().isEmpty()) {
			return view.keys().items();
		}
		return kinds.stream().map(kind -> new KeyItem(kind.key(), kind.text(), null, "MISSING", null)).toList();
	}

	private static List<String> forms(String kind, List<KeyKind> kinds) {
		return kinds.stream()
			.filter(one -> one.key().equals(kind))
			.findFirst()
			.map(KeyKind::forms)
			.orElse(List.of("KEY", "TAG", "CODE"));
	}

}
