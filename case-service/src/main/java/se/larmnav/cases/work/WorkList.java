package se.larmnav.cases.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.tenancy.Caller;

/** Whose open work is whose. */
@Service
@Transactional(readOnly = true)
public class WorkList {

	private final WorkItems items;

	private final WorkOwners owners;

	WorkList(WorkItems items, WorkOwners owners) {
		this.items = items;
		this.owners = owners;
	}

	/** Open work of the caller's roles and units, most pressing first. */
	public List<WorkFile> mine() {
		return files(owners.of(Caller.current()));
	}

	/** What others have to do in the cases that the caller is responsible for. */
	public List<WorkFile> ofOthersForMe() {
		return files(owners.ofOthersFor(Caller.current()));
	}

	private List<WorkFile> files(List<UUID> ids) {
		Map<UUID, WorkFile> found = items.findAllById(ids)
			.stream()
			.map(WorkItem::file)
			.collect(Collectors.toMap(WorkFile::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
