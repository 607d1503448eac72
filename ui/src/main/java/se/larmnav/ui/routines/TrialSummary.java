package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.ui.part.Line;

/**
 * How many of each, such as "7 meddelanden hade kommit senare", with the number first.
 */
class TrialSummary extends UnorderedList {

	TrialSummary(List<String> summary) {
		addClassName("affects");
		summary.forEach(one -> add(counted(one)));
	}

	private static ListItem counted(String said) {
		var space = said.indexOf(' ');
		return new ListItem(Line.styled(new Span(said.substring(0, space)), "n"), new Span(said.substring(space + 1)));
	}

}
