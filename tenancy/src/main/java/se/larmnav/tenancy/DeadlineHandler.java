package se.larmnav.tenancy;

import java.time.Instant;
import java.util.UUID;

/**
 * Does what a passed deadline of one kind demands. The tenant is bound and the deadline
 * is taken away in the same transaction; the state may have moved, so look at it first.
 */
public interface DeadlineHandler {

	String kind();

	void due(UUID subject, Instant due);

}
