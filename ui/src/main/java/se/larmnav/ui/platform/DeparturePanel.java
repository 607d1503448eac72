package se.larmnav.ui.platform;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.DeparturesApi;
import se.larmnav.contract.tenants.DeparturesApi.Departure;
import se.larmnav.contract.tenants.DeparturesApi.Held;
import se.larmnav.contract.tenants.DeparturesApi.Hold;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** How a municipality leaves (X4): its export, the deletion by two persons, the hold. */
class DeparturePanel extends Panel {

	private final DeparturesApi departures;

	private final Swedish swedish;

	private final Div content = new Div();

	private String alias = "";

	private String name = "";

	private @Nullable Held held;

	DeparturePanel(DeparturesApi departures, Swedish swedish) {
		super(text("departure.title"));
		this.departures = departures;
		this.swedish = swedish;
		this.content.addClassName("stack");
		add(this.content);
	}

	void show(String alias, String name) {
		this.alias = alias;
		this.name = name;
		this.content.removeAll();
		this.held = unless("no-legal-hold", () -> this.departures.held(alias)).orElse(null);
		unless("no-departure", () -> this.departures.open(alias)).ifPresentOrElse(this::show, this::showNone);
	}

	private void showNone() {
		this.content.add(Line.paragraph(text("departure.says"), "muted"), heldFacts(new Facts()),
				Line.row(Buttons.button(text("departure.export"), this::order),
						Buttons.button(text("departure.request"), this::askToRequest), holding()));
	}

	private void show(Departure departure) {
		var buttons = Line.row();
		if (departure.confirmedBy() == null) {
			buttons.add(Buttons.button(text("departure.confirm"), this::askToConfirm));
		}
		if (departure.done().isEmpty()) {
			buttons.add(Buttons.button(text("departure.withdraw"), this::withdraw));
		}
		buttons.add(Buttons.button(text("departure.export"), this::order));
		// When it has begun it is too late to hold it, but a hold may always be ended.
		if (departure.done().isEmpty() || this.held != null) {
			buttons.add(holding());
		}
		this.content.add(heldFacts(facts(departure)), buttons);
	}

	private Facts facts(Departure departure) {
		return new Facts()
			.fact(text("departure.state"), textOr("departure.state." + departure.state(), departure.state()))
			.fact(text("departure.requested"), by(departure.requestedBy(), departure.requestedAt()))
			.fact(text("departure.confirmed"),
					(departure.confirmedBy() == null || departure.confirmedAt() == null) ? null
							: by(departure.confirmedBy(), departure.confirmedAt()))
			.fact(text("departure.begins"),
					(departure.notBefore() == null) ? null : this.swedish.dayAndTime(departure.notBefore()))
			.fact(text("departure.done"),
					departure.done()
						.stream()
						.map(stage -> textOr("departure.stage." + stage, stage))
						.collect(Collectors.joining(", ")))
			.fact(text("departure.stopped"), (departure.error() == null) ? null : why(departure.error()));
	}

	private String by(String who, Instant at) {
		return text("departure.by", who, this.swedish.dayAndTime(at));
	}

	private Facts heldFacts(Facts facts) {
		var there = this.held;
		return facts.fact(text("departure.hold.there"), (there == null) ? null
				: text("departure.hold.by", there.reason(), there.setBy(), this.swedish.dayAndTime(there.setAt())));
	}

	/** To hold it, or to end the hold that there is. */
	private Button holding() {
		return (this.held == null) ? hold() : release();
	}

	private Button hold() {
		return Buttons.button(text("departure.hold"), () -> new HoldDialog(this.name, reason -> {
			this.departures.hold(this.alias, new Hold(reason));
			again(text("departure.held", this.name));
		}).open());
	}

	private Button release() {
		return Buttons.button(text("departure.release"), () -> {
			this.departures.release(this.alias);
			again(text("departure.released", this.name));
		});
	}

	private void order() {
		this.departures.orderExport(this.alias);
		again(text("departure.export.done"));
	}

	private void askToRequest() {
		new DeleteDialog(this.alias, text("departure.request.title", this.name), text("departure.request.says"),
				text("departure.request"), () -> {
					this.departures.request(this.alias);
					again(text("departure.requested.done", this.name));
				})
			.open();
	}

	private void askToConfirm() {
		new DeleteDialog(this.alias, text("departure.confirm.title", this.name), text("departure.confirm.says"),
				text("departure.confirm"), () -> {
					this.departures.confirm(this.alias);
					again(text("departure.confirmed.done", this.name));
				})
			.open();
	}

	private void withdraw() {
		this.departures.withdraw(this.alias);
		again(text("departure.withdrawn", this.name));
	}

	private void again(String said) {
		show(this.alias, this.name);
		StatusLine.say(said);
	}

	private static <T> Optional<T> unless(String nothing, Supplier<T> question) {
		try {
			return Optional.of(question.get());
		}
		catch (Problem problem) {
			if (problem.code().equals(nothing)) {
				return Optional.empty();
			}
			throw problem;
		}
	}

	/** What is in the way: one or more codes, and what each is about. */
	static String why(@Nullable String codes) {
		return Arrays.stream((codes == null) ? new String[0] : codes.split(", "))
			.map(code -> code.split(": ", 2))
			.map(code -> textOr("departure.why." + code[0], code[0])
					+ ((code.length == 1) ? "" : " (" + textOr("platform.service." + code[1], code[1]) + ")"))
			.collect(Collectors.joining(", "));
	}

}
