package se.larmnav.ui.board;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.contract.alarms.AlarmsApi.Row;

/** What stands under the band: the whole workplace, or the queue alone. */
interface Place {

	/** From left to right. */
	List<Component> panels();

	/** Something has moved: the board, and the open alarm if it still is there. */
	void moved(Board board, @Nullable AlarmView opened);

	Stream<Row> rows();

	/** Puts the hand on the selected row. */
	void focus();

	/** A hand is put on the list, or has left it. */
	void hand(boolean on);

}
