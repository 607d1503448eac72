package se.larmnav.cases.work;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;

/**
 * Whose work is whose. A decision-maker's work is the case's own decision-maker's, or all
 * of the administration's until one has the case; other work is its role's, in its unit
 * when it names one.
 */
@Component
class WorkOwners {

	private static final String MINE = """
			select w.id from work_item w left join alarm_case c on c.id = w.case_id
			where w.state = 'OPEN' and (w.taken_by = :user or (w.taken_by is null and w.role in (:roles)
			  and (w.unit is null or w.unit in (:units))
			  and (w.role <> 'decision-maker' or c.responsible is null or c.responsible = :user)
			  and (w.role not in ('decision-maker', 'reception') or c.administration is null
			       or c.administration in (:administrations))))
			order by w.due, w.id
			""";

	private static final String OTHERS_IN_MY_CASES = """
			select w.id from work_item w join alarm_case c on c.id = w.case_id
			where w.state = 'OPEN' and c.responsible = :user and w.role <> 'decision-maker'
			  and w.taken_by is distinct from :user
			order by w.due, w.id
			""";

	private final JdbcClient database;

	private final Administrations administrations;

	private final CaseRegister register;

	WorkOwners(JdbcClient database, Administrations administrations, CaseRegister register) {
		this.database = database;
		this.administrations = administrations;
		this.register = register;
	}

	/** Open work of the caller, most pressing first. */
	List<UUID> of(Caller caller) {
		return database.sql(MINE)
			.param("user", caller.userName())
			.param("roles", orNothing(caller.roles()))
			.param("units", orNothing(caller.units()))
			.param("administrations", orNothing(administrations.of(caller.userName())))
			.query(UUID.class)
			.list();
	}

	/** What others do in the cases that the caller is responsible for. */
	List<UUID> ofOthersFor(Caller caller) {
		return database.sql(OTHERS_IN_MY_CASES).param("user", caller.userName()).query(UUID.class).list();
	}

	boolean isMine(WorkFile work, Caller caller) {
		if (caller.userName().equals(work.takenBy())) {
			return true;
		}
		if (!caller.has(work.role()) || (work.unit() != null && !caller.units().contains(work.unit()))) {
			return false;
		}
		return work.caseId() == null || isMine(work, register.of(work.caseId()), caller);
	}

	private boolean isMine(WorkFile work, CaseFile file, Caller caller) {
		boolean decision = work.role().equals(Role.DECISION_MAKER.key());
		if (decision && file.responsible() != null) {
			return file.responsible().equals(caller.userName());
		}
		boolean authority = decision || work.role().equals(Role.RECEPTION.key());
		return !authority || file.administration() == null
				|| administrations.of(caller.userName()).contains(file.administration());
	}

	/** SQL knows no empty list. */
	private static Set<String> orNothing(Set<String> values) {
		return values.isEmpty() ? Set.of("") : values;
	}

}
