package se.larmnav.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.contract.alarms.AlarmsApi.Row;

/**
 * The queue as one operator sees it. While a hand is on it (the pointer over it, or a key
 * pressed just now) its rows stand still: they change in place, and what is new waits.
 * The selected row never goes away by itself, and nothing but the operator selects.
 */
class Desk {

	private @Nullable Board board;

	private List<Line> queue = List.of();

	private @Nullable UUID selected;

	private boolean hand;

	/** A newer board from the service. */
	void receive(Board newer) {
		this.board = newer;
		settle(this.hand);
	}

	/** A hand is put on the list, or has left it. */
	void hand(boolean on) {
		this.hand = on;
		settle(on);
	}

	/** Shows what has waited, also under the hand: the operator asked for it. */
	void showWaiting() {
		settle(false);
	}

	/** The operator has chosen a row, or none. */
	void select(@Nullable UUID id) {
		this.selected = id;
		settle(this.hand);
	}

	/** The rows of the queue in the order in which they stand. */
	List<Line> queue() {
		return this.queue;
	}

	List<Row> mine() {
		return (this.board == null) ? List.of() : this.board.mine();
	}

	List<Row> others() {
		return (this.board == null) ? List.of() : this.board.others();
	}

	/** How many new alarms wait to be shown. */
	int waiting() {
		return (int) unanswered().filter(row -> stands(row.id()).isEmpty()).count();
	}

	@Nullable UUID selected() {
		return this.selected;
	}

	/** Whether the selected row stands in the queue. */
	boolean stands() {
		return stands(this.selected).isPresent();
	}

	/** The alarm that should be answered first, whether it is shown or waits. */
	Optional<Row> first() {
		return unanswered().findFirst();
	}

	/** The alarm that should be answered first, other than the given. */
	Optional<Row> firstBut(@Nullable UUID id) {
		return unanswered().filter(row -> !row.id().equals(id)).findFirst();
	}

	/** Whether nobody has the alarm yet. */
	boolean isUnanswered(@Nullable UUID id) {
		return unanswered().anyMatch(row -> row.id().equals(id));
	}

	/** Every row of the newest board. */
	Stream<Row> all() {
		return Stream.of(unanswered(), mine().stream(), others().stream()).flatMap(rows -> rows);
	}

	private Stream<Row> unanswered() {
		return (this.board == null) ? Stream.empty() : this.board.queue().stream();
	}

	private void settle(boolean still) {
		this.queue = (still && !this.queue.isEmpty()) ? inPlace() : newOrder();
	}

	private List<Line> inPlace() {
		return this.queue.stream().filter(line -> !isMine(line.row().id())).map(line -> now(line.row())).toList();
	}

	private List<Line> newOrder() {
		var lines = new ArrayList<>(unanswered().map(row -> new Line(row, false, null)).toList());
		stands(this.selected).filter(line -> !isUnanswered(this.selected) && !isMine(this.selected))
			.ifPresent(line -> lines.add(Math.min(this.queue.indexOf(line), lines.size()), now(line.row())));
		return List.copyOf(lines);
	}

	private Line now(Row row) {
		return unanswered().filter(newer -> newer.id().equals(row.id()))
			.findFirst()
			.map(newer -> new Line(newer, false, null))
			.orElseGet(() -> new Line(row, true, takenBy(row.id())));
	}

	private @Nullable String takenBy(UUID id) {
		return others().stream().filter(row -> row.id().equals(id)).findFirst().map(Row::answeredBy).orElse(null);
	}

	private boolean isMine(@Nullable UUID id) {
		return mine().stream().anyMatch(row -> row.id().equals(id));
	}

	private Optional<Line> stands(@Nullable UUID id) {
		return this.queue.stream().filter(line -> line.row().id().equals(id)).findFirst();
	}

	/**
	 * A row of the queue.
	 *
	 * @param gone it needs no answer any more, and stands only because the hand is there
	 * @param takenBy who answered it; null when it is closed
	 */
	record Line(Row row, boolean gone, @Nullable String takenBy) {
	}

}
