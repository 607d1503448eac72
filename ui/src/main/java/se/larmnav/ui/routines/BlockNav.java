package se.larmnav.ui.routines;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** The blocks of a routine; which one is shown is in the address. */
class BlockNav extends Nav {

	/** The name of the block in the address. */
	static final String BLOCK = "block";

	/** All times, of every block: what is changed most. */
	static final String TIMES = "tider";

	/** What stands by itself at the top: whose it is, from when, and who decided it. */
	static final String ABOUT = "om";

	/** The whole routine as text. */
	static final String TEXT = "text";

	private final boolean withTopics;

	BlockNav() {
		this(false);
	}

	/**
	 * @param withTopics whether what belongs together is led to, beside the blocks
	 */
	BlockNav(boolean withTopics) {
		this.withTopics = withTopics;
		addClassName("blocks");
		getElement().setAttribute("aria-label", text("routine.blocks"));
	}

	/** What the address says is shown. */
	static String shown(Location location) {
		return location.getQueryParameters().getSingleParameter(BLOCK).orElse(TIMES);
	}

	/** Whether it is a single value and no block of rules. */
	static boolean isAbout(Block block) {
		return block.values().size() == 1 && block.rules().isEmpty();
	}

	/** The address of a block of the page. */
	static String address(String path, String block) {
		return path + "?" + QueryParameters.simple(Map.of(BLOCK, block)).getQueryString();
	}

	void show(String path, List<Block> blocks, String shown, Marks marks) {
		removeAll();
		var whole = blocks.stream().filter(block -> !isAbout(block)).toList();
		var heading = new H2(text("routine.blocks") + " ");
		heading.add(new Span(Integer.toString(whole.size())));
		add(heading, link(path, TIMES, text("routine.times"), shown, ""),
				link(path, ABOUT, text("routine.about-it"), shown, ""));
		if (this.withTopics) {
			for (var topic : Topic.values()) {
				add(link(path, topic.key(), text("topic." + topic.key()), shown, ""));
			}
		}
		whole.forEach(block -> add(link(path, block.key(), block.name(), shown, marks.ofBlock(block.key()))));
		add(link(path, TEXT, text("routine.whole-text"), shown, ""));
	}

	private static Anchor link(String path, String block, String name, String shown, String mark) {
		var link = new Anchor(address(path, block), "");
		link.add(new Span(name));
		if (!mark.isEmpty()) {
			link.add(Line.styled(new Span(mark), "mark"));
		}
		if (block.equals(shown)) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

}
