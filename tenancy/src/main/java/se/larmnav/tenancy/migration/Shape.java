package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a schema consists of, one line for each table, column, index, constraint, trigger
 * and function, in words that do not name the schema.
 */
record Shape(SortedSet<String> lines) {

	/**
	 * The path must be the schema alone, so that PostgreSQL leaves its name out.
	 * Everything is found by index from the schema's own dependencies, and only
	 * expressions are put into words: read from end to end or as definitions, the
	 * catalogue of hundreds of tenants costs more than what is migrated.
	 */
	private static final String QUERY = """
			with things as (
			    select c.oid, c.relname, array(select a.attname::text from pg_attribute a
			        where a.attrelid = c.oid and a.attnum > 0 order by a.attnum) as names
			    from pg_depend n join pg_class c on c.oid = n.objid
			    where n.refclassid = 'pg_namespace'::regclass and n.refobjid = to_regnamespace(?)
			    and n.classid = 'pg_class'::regclass and c.relkind in ('r', 'p', 'v', 'm', 'S')
			    and c.relname not in ('databasechangelog', 'databasechangeloglock'))
			select 'column ' || t.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
			    || case when a.attnotnull then ' not null' else '' end || a.attidentity::text || a.attgenerated::text
			    || case when a.atthasdef then ' default ' || (select pg_get_expr(d.adbin, d.adrelid, true)
			        from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum) else '' end
			from things t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
			union all
			select 'table ' || relname from things
			union all
			select concat_ws(' ', 'index', t.relname, x.relname, i.indisunique,
			    array(select t.names[k] from unnest(i.indkey) k), i.indclass, i.indcollation, i.indoption,
			    i.indnkeyatts, i.indnullsnotdistinct, x.relam, pg_get_expr(i.indexprs, i.indrelid, true),
			    'where ' || pg_get_expr(i.indpred, i.indrelid, true))
			from things t join pg_index i on i.indrelid = t.oid join pg_class x on x.oid = i.indexrelid
			union all
			select concat_ws(' ', 'constraint', t.relname, c.conname, c.contype,
			    array(select t.names[k] from unnest(c.conkey) k), f.relname, u.relname, c.confupdtype, c.confdeltype,
			    c.condeferrable, c.condeferred, c.conenforced, c.convalidated, pg_get_expr(c.conbin, c.conrelid, true))
			from things t join pg_constraint c on c.conrelid = t.oid and c.contype <> 'n'
			left join pg_class f on f.oid = c.confrelid left join pg_class u on u.oid = c.conindid
			union all
			select 'trigger ' || pg_get_triggerdef(g.oid, true)
			from things t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
			union all
			select 'function ' || p.proname || ' ' || md5(p.prosrc)
			from pg_depend n join pg_proc p on p.oid = n.objid
			where n.refclassid = 'pg_namespace'::regclass and n.refobjid = to_regnamespace(?)
			and n.classid = 'pg_proc'::regclass
			""";

	/**
	 * Planned by what the statistics say, it would read all of every other tenant's too.
	 */
	static final String BY_INDEX = "set local enable_seqscan = off; set local enable_hashjoin = off; "
			+ "set local enable_mergejoin = off";

	/** Until the end of the transaction everything is read by index. */
	static Shape of(Connection connection, String schema) throws SQLException {
		Sql.run(connection, BY_INDEX);
		var lines = new TreeSet<String>();
		try (var statement = connection.prepareStatement(QUERY)) {
			statement.setString(1, Sql.quoted(schema));
			statement.setString(2, Sql.quoted(schema));
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					lines.add(rows.getString(1));
				}
			}
		}
		return new Shape(lines);
	}

	/** Throws when a schema is not like this one, and names what differs. */
	void demand(Shape other) {
		if (!lines.equals(other.lines)) {
			throw new IllegalStateException("The schema is not as it should be: lacks " + without(lines, other.lines)
					+ ", has beside " + without(other.lines, lines));
		}
	}

	private static Set<String> without(SortedSet<String> all, SortedSet<String> some) {
		var left = new TreeSet<>(all);
		left.removeAll(some);
		return left;
	}

}
