package se.larmnav.cases.register;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
	public String name() {
		return "administration";
	}

	@Override
	public Set<UUID> among(Collection<CaseFile> files, Caller caller) {
		if (caller.roles().stream().noneMatch(ROLES::contains)) {
			return Set.of();
		}
		var own = administrations.of(caller.userName());
		return files.stream()
			.filter((file) -> file.administration() == null || own.contains(file.administration()))
			.map(CaseFile::id)
			.collect(Collectors.toSet());
	}

}
