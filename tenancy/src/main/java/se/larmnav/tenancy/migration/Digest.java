package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a schema consists of, as one number from the catalogue's own: quick to take, and
 * two schemas of the same database that have the same are alike. Those that have not may
 * still be, as when columns came in another order: {@link Shape} says.
 */
record Digest(String value) {

	/** Found by index as a shape is, and nothing of it is put into words. */
	private static final String QUERY = """
			with things as (
			    select c.oid, c.relname, c.relkind from pg_depend n join pg_class c on c.oid = n.objid
			    where n.refclassid = 'pg_namespace'::regclass and n.refobjid = to_regnamespace(?)
			    and n.classid = 'pg_class'::regclass and c.relkind in ('r', 'p', 'v', 'm', 'S')
			    and c.relname not in ('databasechangelog', 'databasechangeloglock'))
			select sum(line) from (
			    select hash_record_extended(row('t'::text, relname, relkind), 0) from things
			    union all
			    select hash_record_extended(row('a'::text, t.relname, a.attname, a.attnum, a.atttypid, a.atttypmod,
			        a.attnotnull, a.attidentity::text, a.attgenerated::text, case when a.atthasdef then (select d.adbin::text
			            from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum) end), 0)
			    from things t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
			    union all
			    select hash_record_extended(row('i'::text, t.relname, x.relname, i.indisunique, i.indkey::text,
			        i.indclass::text, i.indcollation::text, i.indoption::text, i.indnkeyatts, i.indnullsnotdistinct, x.relam,
			        i.indexprs::text, i.indpred::text), 0)
			    from things t join pg_index i on i.indrelid = t.oid join pg_class x on x.oid = i.indexrelid
			    union all
			    select hash_record_extended(row('c'::text, t.relname, c.conname, c.contype, c.conkey, c.confkey,
			        f.relname, u.relname, c.confupdtype, c.confdeltype, c.condeferrable, c.condeferred,
			        c.conenforced, c.convalidated, c.conbin::text), 0)
			    from things t join pg_constraint c on c.conrelid = t.oid and c.contype <> 'n'
			    left join pg_class f on f.oid = c.confrelid left join pg_class u on u.oid = c.conindid
			    union all
			    select hash_record_extended(row('g'::text, t.relname, g.tgname, g.tgfoid, g.tgtype, g.tgenabled,
			        g.tgattr::text, g.tgargs::text, g.tgqual::text), 0)
			    from things t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
			    union all
			    select hash_record_extended(row('f'::text, p.proname, md5(p.prosrc)), 0)
			    from pg_depend n join pg_proc p on p.oid = n.objid
			    where n.refclassid = 'pg_namespace'::regclass and n.refobjid = to_regnamespace(?)
			    and n.classid = 'pg_proc'::regclass) lines(line)
			""";

	/** With one path for all tenants one plan serves them all. */
	private static final String ONE_PATH = "set local search_path = pg_catalog";

	/** Until the end of the transaction names mean the catalogue. */
	static Digest of(Connection connection, String schema) throws SQLException {
		Sql.run(connection, Shape.BY_INDEX + "; " + ONE_PATH);
		try (var statement = connection.prepareStatement(QUERY)) {
			statement.setString(1, Sql.quoted(schema));
			statement.setString(2, Sql.quoted(schema));
			try (var rows = statement.executeQuery()) {
				rows.next();
				return new Digest(String.valueOf(rows.getString(1)));
			}
		}
	}

}
