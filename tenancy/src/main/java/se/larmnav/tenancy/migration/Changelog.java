package se.larmnav.tenancy.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import liquibase.change.Change;
import liquibase.change.AbstractSQLChange;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.core.PostgresDatabase;
import liquibase.integration.spring.SpringResourceAccessor;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ResourceAccessor;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import org.springframework.core.io.ResourceLoader;

/**
 * The change sets of one scope, read by Liquibase and turned into SQL once. Everything
 * that would make the SQL differ from one tenant to the next is refused.
 */
final class Changelog {

	private final List<ChangeSql> changes;

	private Changelog(List<ChangeSql> changes) {
		this.changes = List.copyOf(changes);
	}

	static Changelog read(Scope scope, ResourceLoader files) {
		var accessor = new SpringResourceAccessor(files);
		try {
			return liquibase.Scope.child(Map.of(liquibase.Scope.Attr.resourceAccessor.name(), accessor),
					() -> new Changelog(changesOf(parse(scope.master(), accessor))));
		}
		catch (Exception ex) {
			throw new IllegalStateException("The changelog " + scope.master() + " cannot be read", ex);
		}
	}

	private static DatabaseChangeLog parse(String master, ResourceAccessor accessor) throws Exception {
		return ChangeLogParserFactory.getInstance()
			.getParser(master, accessor)
			.parse(master, new ChangeLogParameters(new PostgresDatabase()), accessor);
	}

	private static List<ChangeSql> changesOf(DatabaseChangeLog log) {
		return log.getChangeSets().stream().map(Changelog::changeOf).toList();
	}

	private static ChangeSql changeOf(ChangeSet set) {
		refuseWhatCannotBeReplayed(set);
		var database = new PostgresDatabase();
		var statements = set.getChanges()
			.stream()
			.flatMap((change) -> Stream.of(change.generateStatements(database)))
			.flatMap((statement) -> Stream.of(SqlGeneratorFactory.getInstance().generateSql(statement, database)))
			.map((sql) -> sql.toSql())
			.toList();
		return new ChangeSql(set.getId(), set.getAuthor(), set.getFilePath(),
				set.generateCheckSum(liquibase.ChecksumVersion.latest()).toString(), statements);
	}

	private static void refuseWhatCannotBeReplayed(ChangeSet set) {
		var plain = set.isRunInTransaction() && !set.isAlwaysRun() && !set.isRunOnChange()
				&& set.getPreconditions() == null && set.getContextFilter().isEmpty() && set.getLabels().isEmpty()
				&& (set.getDbmsSet() == null || set.getDbmsSet().isEmpty());
		for (Change change : set.getChanges()) {
			plain &= change instanceof AbstractSQLChange;
		}
		if (!plain) {
			throw new IllegalArgumentException(set + " is not plain SQL that runs once in a transaction");
		}
	}

	List<ChangeSql> changes() {
		return changes;
	}

	/**
	 * What a schema lacks.
	 * @param executed the checksums of what it has, by key
	 * @throws IllegalStateException when a change set that it has was edited afterwards
	 */
	List<ChangeSql> missing(Map<String, String> executed) {
		var missing = new ArrayList<ChangeSql>();
		for (var change : changes) {
			var had = executed.get(change.key());
			if (had == null) {
				missing.add(change);
			}
			else if (!had.equals(change.checksum())) {
				throw new IllegalStateException("The change set " + change.key() + " was edited after it had run");
			}
		}
		return missing;
	}

	/** Whether a schema has change sets of a later program. */
	boolean isOlderThan(Set<String> executed) {
		var ours = changes.stream().map(ChangeSql::key).collect(Collectors.toSet());
		return !ours.containsAll(executed);
	}

}
