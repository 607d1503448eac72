package se.larmnav.ui.routines;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Reason;
import se.larmnav.contract.tenants.RoutinesApi.Sending;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;

import static se.larmnav.ui.text.Texts.text;

/** A draft's way to be in force, by two persons. */
class Decisions implements Deciding {

	private final RoutinesApi routines;

	private final Supplier<Opened> here;

	private final Changing changing;

	Decisions(RoutinesApi routines, Supplier<Opened> here, Changing changing) {
		this.routines = routines;
		this.here = here;
		this.changing = changing;
	}

	@Override
	public void send(LocalDate from, @Nullable String word) {
		this.changing.decide(() -> this.routines.send(draft().id(), draft().etag(), new Sending(from, word)),
				"routine.done.sent");
	}

	@Override
	public void takeBack() {
		this.changing.decide(() -> this.routines.takeBack(draft().id(), draft().etag()), "routine.done.taken-back");
	}

	@Override
	public void approve() {
		this.changing.decide(() -> this.routines.approve(draft().id(), draft().etag()), "routine.done.approved");
	}

	@Override
	public void sendBack(String word) {
		this.changing.decide(() -> this.routines.sendBack(draft().id(), draft().etag(), new Reason(word)),
				"routine.done.sent-back");
	}

	@Override
	public void publish() {
		var published = this.routines.publish(draft().id(), draft().etag()).entry();
		Go.to(Page.ROUTINES.path());
		StatusLine.say(text("routine.done.published", published.number(), published.validFrom()));
	}

	/** Takes the draft away, when one is sure. */
	void delete() {
		new DeleteDialog(draft().draft().entry().name(), () -> this.routines.delete(draft().id(), draft().etag()))
			.open();
	}

	private Opened draft() {
		return this.here.get();
	}

	private static final class DeleteDialog extends FormDialog {

		DeleteDialog(String name, Runnable delete) {
			super(text("routine.delete.title", name));
			says(text("routine.delete.text"));
			submit(text("routine.delete"), delete, () -> {
				Go.to(Page.ROUTINES.path());
				StatusLine.say(text("routine.done.deleted", name));
			});
		}

	}

}
