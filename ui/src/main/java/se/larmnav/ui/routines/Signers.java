package se.larmnav.ui.routines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Act;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The persons of a draft, with what each has done last, and whoever is still needed. */
final class Signers {

	private Signers() {
	}

	static List<ListItem> of(Draft draft, Swedish swedish) {
		var latest = new LinkedHashMap<String, Act>();
		draft.history().forEach(act -> latest.put(act.by(), act));
		var all = new ArrayList<ListItem>();
		latest.forEach((name, act) -> all.add(
				signer(Icon.CHECK, name, text("routine.act." + act.what(), swedish.dayAndTime(act.at())), act.word())));
		if (draft.approver() == null) {
			all.add(signer(Icon.HALF, text("routine.somebody-else"), text("routine.somebody-else.does"), null));
		}
		return all;
	}

	private static ListItem signer(Icon icon, String name, String did, @Nullable String word) {
		var said = new Span(Line.strong(name), Line.muted(did));
		if (word != null && !word.isBlank()) {
			said.add(Line.styled(new Span(text("routine.said", word)), "word"));
		}
		return new ListItem(icon.medium(), said);
	}

}
