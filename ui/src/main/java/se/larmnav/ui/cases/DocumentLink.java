package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.html.Anchor;

/** Opens a document of a case in a tab of its own; each opening is logged. */
public final class DocumentLink {

	private DocumentLink() {
	}

	public static Anchor of(UUID document, String text) {
		var link = new Anchor("dokument/" + document, text);
		link.setTarget("_blank");
		link.setRouterIgnore(true);
		return link;
	}

	/** Drawn as a small button. */
	static Anchor small(UUID document, String text) {
		var link = of(document, text);
		link.addClassNames("button", "button--small");
		return link;
	}

}
