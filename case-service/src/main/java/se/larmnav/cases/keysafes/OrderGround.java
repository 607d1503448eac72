package se.larmnav.cases.keysafes;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.Ground;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/**
 * Who installs sees the case from the order on, which comes before the assignments
 * (AMB-54).
 */
@Component
@Order(40)
class OrderGround implements Ground {

	private final KeySafeBook book;

	private final Routines routines;

	private final Organisations organisations;

	OrderGround(KeySafeBook book, Routines routines, Organisations organisations) {
		this.book = book;
		this.routines = routines;
		this.organisations = organisations;
	}

	@Override
	public String name() {
		return "order";
	}

	@Override
	public Set<UUID> among(Collection<CaseFile> files, Caller caller) {
		if (!caller.has(Role.TECHNICIAN.key())) {
			return Set.of();
		}
		var ordered = book.findByCaseIdIn(files.stream().map(CaseFile::id).toList())
			.stream()
			.map(KeySafe::file)
			.filter((safe) -> safe.state().isOrdered())
			.collect(Collectors.toMap(KeySafeFile::caseId, KeySafeFile::routineVersion));
		var installers = ordered.values()
			.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (of) -> routines.version(of).installation().by()));
		return files.stream().filter((file) -> ordered.containsKey(file.id())).filter((file) -> {
			var by = installers.get(ordered.get(file.id()));
			return by != null && organisations.current()
				.unitOf(by, file.area())
				.filter((unit) -> caller.units().contains(unit.id()))
				.isPresent();
		}).map(CaseFile::id).collect(Collectors.toSet());
	}

}
