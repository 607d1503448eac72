package se.larmnav.tenants.drafts;

import java.util.List;
import java.util.UUID;

import se.larmnav.tenancy.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts in the tenant's schema. */
@Component
class DraftBook {

	private final JdbcClient database;

	DraftBook(JdbcClient database) {
		this.database = database;
	}

	UUID newId() {
		return this.database.sql("select uuidv7()").query(UUID.class).single();
	}

	RoutineDraft draft(UUID id) {
		return find(id, "");
	}

	/** A draft that nobody else changes meanwhile. */
	RoutineDraft locked(UUID id) {
		return find(id, " for update");
	}

	List<RoutineDraft> unpublished() {
		return this.database.sql("select * from routine_draft where state <> 'PUBLISHED' order by id desc")
			.query(RoutineDraft.class)
			.list();
	}

	void add(RoutineDraft draft) {
		write(draft, """
				insert into routine_draft (id, version, state, name, based_on, yaml, approved, published)
				values (:id, :version, :state, :name, :basedOn, :yaml, :approved, :published)""");
	}

	void change(RoutineDraft draft) {
		write(draft, """
				update routine_draft set version = :version, state = :state, name = :name, based_on = :basedOn,
				       yaml = :yaml, approved = :approved, published = :published where id = :id""");
	}

	void remove(RoutineDraft draft) {
		this.database.sql("delete from routine_draft where id = :id").param("id", draft.id()).update();
	}

	private RoutineDraft find(UUID id, String lock) {
		return this.database.sql("select * from routine_draft where id = :id" + lock)
			.param("id", id)
			.query(RoutineDraft.class)
			.optional()
			.orElseThrow(() -> Refusal.notFound("no-such-draft"));
	}

	private void write(RoutineDraft draft, String sql) {
		this.database.sql(sql)
			.param("id", draft.id())
			.param("version", draft.version())
			.param("state", draft.state().name())
			.param("name", draft.name())
			.param("basedOn", draft.basedOn())
			.param("yaml", draft.yaml())
			.param("approved", draft.approved())
			.param("published", draft.published())
			.update();
	}

}
