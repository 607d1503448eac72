package se.larmnav.cases.assignments;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.Slice;
import se.larmnav.contract.cases.AssignmentsApi;

/** Assignments over HTTP. */
@RestController
class AssignmentsController implements AssignmentsApi {

	private final Assignments assignments;

	private final Receiving receiving;

	private final Distributing distributing;

	private final EndingAssignments ending;

	private final AssignmentList list;

	AssignmentsController(Assignments assignments, Receiving receiving, Distributing distributing,
			EndingAssignments ending, AssignmentList list) {
		this.assignments = assignments;
		this.receiving = receiving;
		this.distributing = distributing;
		this.ending = ending;
		this.list = list;
	}

	@Override
	public Slice<Row> list(@Nullable String state, boolean waiting, @Nullable String after, int page, int limit) {
		return list.of(state, waiting, after, page, limit);
	}

	@Override
	public void lock(UUID id) {
		assignments.lock(id);
	}

	@Override
	public void send(UUID id) {
		assignments.send(id);
	}

	@Override
	public void update(UUID id, Supplement supplement) {
		assignments.update(id, supplement.text());
	}

	@Override
	public void end(UUID id) {
		ending.end(id);
	}

	@Override
	public void receive(UUID id) {
		receiving.receive(id);
	}

	@Override
	public void distribute(UUID id, Distribution distribution) {
		distributing.distribute(id, distribution);
	}

	@Override
	public void acknowledge(UUID id) {
		distributing.acknowledge(id);
	}

}
