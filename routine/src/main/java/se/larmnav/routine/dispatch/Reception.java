package se.larmnav.routine.dispatch;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Key;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;
import se.larmnav.routine.file.NationalFiles;

/**
 * Who answers alarms (block {@code alarm-reception}).
 *
 * @param unit the unit whose operators answer
 * @param voiceNumber the number that a device is told to call, in international form
 * @param ownUnanswered null when the national rule does
 * @param ownOrder null when the national order does
 * @param ownControl null when the national one does
 * @param ownShown null when the national one does
 * @param ownReserveLists null when the national one does
 */
public record Reception(@Names(Thing.UNIT) String unit, String voiceNumber,
		@Key("unanswered") @Nullable Unanswered ownUnanswered, @Key("order") @Nullable IntakeOrder ownOrder,
		@Key("control") @Nullable ControlAlarm ownControl, @Key("shown") @Nullable Shown ownShown,
		@Key("reserve-lists") @Nullable ReserveLists ownReserveLists, Source source) {

	public Reception {
		if (!voiceNumber.matches("\\+[0-9]{6,15}")) {
			throw new IllegalArgumentException("a number such as '+4631390640', not '" + voiceNumber + "'");
		}
	}

	/** What is done about an alarm that nobody answers. */
	public Unanswered unanswered() {
		return (this.ownUnanswered == null) ? NationalFiles.unanswered() : this.ownUnanswered;
	}

	/** What is taken in first when more comes than can be put on disk. */
	public IntakeOrder order() {
		return (this.ownOrder == null) ? NationalFiles.order() : this.ownOrder;
	}

	/** The synthetic alarm that tries the whole way. */
	public ControlAlarm control() {
		return (this.ownControl == null) ? NationalFiles.control() : this.ownControl;
	}

	/** When the lists for the day when nothing works are made anew. */
	public ReserveLists reserveLists() {
		return (this.ownReserveLists == null) ? NationalFiles.reserveLists() : this.ownReserveLists;
	}

	/** How long what is done still stands on the lists. */
	public Shown shown() {
		return (this.ownShown == null) ? NationalFiles.shown() : this.ownShown;
	}

}
