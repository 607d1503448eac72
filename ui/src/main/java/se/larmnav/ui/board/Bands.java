package se.larmnav.ui.board;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.ui.text.Swedish;

/** What is not as it should be with more than one alarm, above the board. */
class Bands extends Div {

	private final BusyBand busy;

	private final SuspectedBand suspected = new SuspectedBand();

	Bands(Swedish swedish) {
		this.busy = new BusyBand(swedish);
		addClassName("bands");
		add(this.busy, this.suspected);
	}

	void set(Board board) {
		this.busy.set(board.overload());
		this.suspected.set(board.suspectedOutages());
	}

}
