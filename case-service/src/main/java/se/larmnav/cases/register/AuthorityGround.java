package se.larmnav.cases.register;

import java.util.Optional;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.Caller;

/** The authority's staff see the cases of their own administration. */
@Component
@Order(10)
class AuthorityGround implements Ground {

	private static final Set<String> ROLES = Set.of("decision-maker", "reception", "unit-head", "fee-administrator");

	private final Administrations administrations;

	AuthorityGround(Administrations administrations) {
		this.administrations = administrations;
	}

	@Override
	public Optional<String> of(CaseFile file, Caller caller) {
		if (caller.roles().stream().noneMatch(ROLES::contains)) {
			return Optional.empty();
		}
		var own = administrations.of(caller.userName());
		boolean theirs = file.administration() == null || own.contains(file.administration());
		return theirs ? Optional.of("administration") : Optional.empty();
	}

}
