package se.larmnav.ui.board;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Choices;
import se.larmnav.contract.alarms.AlarmsApi.Contact;
import se.larmnav.contract.alarms.AlarmsApi.DispatchProposal;
import se.larmnav.contract.alarms.AlarmsApi.Note;
import se.larmnav.contract.alarms.AlarmsApi.OtherUnit;
import se.larmnav.contract.alarms.AlarmsApi.Recall;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.WordsDialog;

import static se.larmnav.ui.text.Texts.text;

/**
 * Handles the alarm that is open. Nothing is shown as done before the service has said
 * so.
 */
class Handling {

	private final AlarmsApi alarms;

	private final BiConsumer<AlarmView, Done> done;

	private final Consumer<Problem> tooLate;

	private final Runnable dialogClosed;

	private @Nullable Choices choices;

	/**
	 * @param done the service has done it; what is said of it
	 * @param tooLate somebody else was first
	 * @param dialogClosed the hand is back on the board
	 */
	Handling(AlarmsApi alarms, BiConsumer<AlarmView, Done> done, Consumer<Problem> tooLate, Runnable dialogClosed) {
		this.alarms = alarms;
		this.done = done;
		this.tooLate = tooLate;
		this.dialogClosed = dialogClosed;
	}

	void act(Act act, AlarmView alarm) {
		switch (act) {
			case ANSWER -> answer(alarm);
			case TALKED -> contact(alarm, new Contact("DEVICE", "TALKED", null));
			case NO_CONTACT -> contact(alarm, new Contact("DEVICE", "NO_CONTACT", null));
			case PHONE, RELATIVE, EMERGENCY -> open(new ContactDialog(act, alarm, contact -> contact(alarm, contact)));
			case SEND -> send(alarm, alarm.proposal());
			case SEND_OTHER -> sendOther(alarm, alarm.proposal());
			case TAKE_OVER -> takeOver(alarm);
			case CLOSE -> close(alarm);
			case TECHNICAL -> technical(alarm);
			case NOTE -> {
				// the view moves to the note field
			}
		}
	}

	void recall(AlarmView alarm) {
		var unit = (alarm.dispatch() == null) ? "" : alarm.dispatch().unitName();
		open(new SureDialog("board.recall", unit, true, cause -> recall(alarm, unit, cause)));
	}

	void note(UUID alarm, Note note) {
		this.done.accept(this.alarms.note(alarm, note), Done.of(text("board.said.note")));
	}

	private void recall(AlarmView alarm, String unit, @Nullable String cause) {
		this.done.accept(this.alarms.recall(alarm.id(), new Recall(cause)), Done.of(text("board.said.recalled", unit)));
	}

	private void answer(AlarmView alarm) {
		try {
			this.done.accept(this.alarms.answer(alarm.id()),
					Done.of(text("board.said.answered", AlarmWords.names(alarm))));
		}
		catch (Problem problem) {
			if (!problem.isConflict()) {
				throw problem;
			}
			this.tooLate.accept(problem);
		}
	}

	private void contact(AlarmView alarm, Contact contact) {
		this.done.accept(this.alarms.contact(alarm.id(), contact),
				Done.of(text("board.said.contact", AlarmWords.of("contact", contact.result()))));
	}

	private void send(AlarmView alarm, @Nullable DispatchProposal proposal) {
		if (proposal != null) {
			send(alarm, new SendDialog.Receiver(null, proposal.unitName(), proposal.channel(), proposal.phone(),
					proposal.why()));
		}
	}

	private void sendOther(AlarmView alarm, @Nullable DispatchProposal proposal) {
		if (proposal != null) {
			open(new OtherUnitDialog(proposal.others(), unit -> send(alarm, receiver(unit, proposal))));
		}
	}

	private static SendDialog.Receiver receiver(OtherUnit unit, DispatchProposal proposal) {
		return new SendDialog.Receiver(unit.unit(), unit.name(), proposal.channel(), unit.phone(),
				text("board.other.why", proposal.unitName()));
	}

	private void send(AlarmView alarm, SendDialog.Receiver receiver) {
		var unit = receiver.name();
		open(new SendDialog(alarm, receiver, dispatch -> this.done.accept(this.alarms.dispatch(alarm.id(), dispatch),
				new Done(text("board.said.sent", unit), () -> recall(alarm, unit, text("board.undo.cause"))))));
	}

	private void takeOver(AlarmView alarm) {
		var from = (alarm.answeredBy() == null) ? "" : alarm.answeredBy();
		open(new SureDialog("board.take-over", from, false, none -> this.done.accept(this.alarms.takeOver(alarm.id()),
				Done.of(text("board.said.taken-over", from)))));
	}

	private void close(AlarmView alarm) {
		if (this.choices == null) {
			this.choices = this.alarms.choices();
		}
		open(new CloseDialog(alarm, this.choices, closing -> this.done.accept(this.alarms.close(alarm.id(), closing),
				Done.of(text("board.said.closed", AlarmWords.names(alarm))))));
	}

	private void technical(AlarmView alarm) {
		open(new WordsDialog(text("board.act.technical"), text("board.technical.words"),
				text("board.technical.missing"), text("board.technical.says"),
				words -> this.done.accept(this.alarms.technicalCase(alarm.id(), new Note(words)),
						Done.of(text("board.said.technical"))),
				() -> {
				}));
	}

	private void open(Dialog dialog) {
		dialog.addOpenedChangeListener(change -> {
			if (!change.isOpened()) {
				this.dialogClosed.run();
			}
		});
		dialog.open();
	}

}
