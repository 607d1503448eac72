package se.larmnav.tenancy;

import java.util.Optional;

/** Something in a service that forbids to delete a tenant now; the tenant is bound. */
public interface DeletionObstacle {

	/** A code of what is in the way, such as open-alarms; empty when nothing is. */
	Optional<String> now();

}
