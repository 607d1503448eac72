package se.larmnav.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.OrganisationApi.Unit;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Phone;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Says loudly that alarms which come now are not seen here. The script draws it, also
 * when it has heard nothing for some seconds; so it is always on the page, with the
 * numbers to call.
 */
class LostBand extends Div {

	private static final Duration BEAT = Duration.ofSeconds(3);

	private final Swedish swedish;

	private @Nullable Instant heard;

	private @Nullable Instant beat;

	LostBand(OrganisationApi organisation, Swedish swedish) {
		this.swedish = swedish;
		addClassNames("banner", "lost");
		getElement().setAttribute("role", "alert").setAttribute("data-words", text("board.lost", "{0}"));
		var words = new Div(Line.styled(new Span(), "strong"), new Paragraph(text("board.lost.text")));
		add(Icon.OFFLINE.medium(), words, plan(units(organisation)));
	}

	/** The service has answered. The page is told now and then. */
	void heard(Instant now) {
		this.heard = now;
		if (isLost() || this.beat == null || !now.isBefore(this.beat.plus(BEAT))) {
			this.beat = now;
			getElement().executeJs("window.larmnav && larmnav.now($0)", (double) now.toEpochMilli());
			getElement().setAttribute("data-heard", Long.toString(now.toEpochMilli()));
			getElement().setAttribute("data-since", this.swedish.time(now));
			getElement().removeAttribute("data-lost");
		}
	}

	/** The service does not answer. */
	void lost() {
		getElement().setAttribute("data-since",
				this.swedish.time((this.heard == null) ? this.swedish.now() : this.heard));
		getElement().setAttribute("data-lost", "");
	}

	boolean isLost() {
		return getElement().hasAttribute("data-lost");
	}

	/** Fetched while all is well; without them the band still says what is wrong. */
	private static List<Unit> units(OrganisationApi organisation) {
		try {
			return organisation.organisation().units();
		}
		catch (Problem problem) {
			return List.of();
		}
	}

	private static NativeDetails plan(List<Unit> units) {
		var numbers = new OrderedList();
		units.stream().filter(unit -> unit.phone() != null).forEach(unit -> {
			var phone = Objects.requireNonNull(unit.phone());
			numbers.add(new ListItem(new Span(unit.name()), new Phone(phone)));
		});
		var plan = new NativeDetails(new Span(text("board.lost.plan")), numbers);
		plan.addClassName("end");
		plan.setVisible(numbers.getComponentCount() > 0);
		return plan;
	}

}
