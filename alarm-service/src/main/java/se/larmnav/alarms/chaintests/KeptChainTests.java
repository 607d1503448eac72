package se.larmnav.alarms.chaintests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.history.Actor;
import se.larmnav.contract.alarms.ChainTestsApi.Call;

/** When each alarm was used last, and the calls that tried it, on disk. */
@Component
class KeptChainTests {

	/** A call that went well is as good as an alarm (GIS-TST-04). */
	private static final String USE = """
			select home.id, home.controller, device.family, greatest(home.used_since,
			    (select max(received_at) from alarm where alarm.controller = home.controller and category = 'PERSONAL'),
			    (select max(at) from chain_test where chain_test.home = home.id
			         and chain_test.controller = home.controller and result = 'OK')) as last_used
			from home left join device using (controller)
			where home.in_use and home.controller is not null and home.used_since is not null
			""";

	private final JdbcClient database;

	KeptChainTests(JdbcClient database) {
		this.database = database;
	}

	/** Those whose alarm has not been used since a moment, the longest first. */
	List<Use> unusedSince(Instant moment) {
		return database.sql("select * from (" + USE + ") as uses where last_used <= :moment order by last_used, id")
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.query(KeptChainTests::use)
			.list();
	}

	Optional<Use> find(UUID home) {
		return database.sql("select * from (" + USE + ") as uses where id = :id")
			.param("id", home)
			.query(KeptChainTests::use)
			.optional();
	}

	/** Homes that were called since a moment. */
	List<UUID> calledSince(Instant moment) {
		return database.sql("select distinct home from chain_test where at >= :moment")
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.list();
	}

	void called(Use use, String result, @Nullable String note, Actor by, Instant at) {
		database.sql("""
				insert into chain_test (id, home, controller, at, who, who_name, result, note)
				values (:id, :home, :controller, :at, :who, :name, :result, :note)
				""")
			.param("id", UUID.randomUUID())
			.param("home", use.home())
			.param("controller", use.controller())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("who", by.subject())
			.param("name", Optional.ofNullable(by.name()).orElse(by.subject()))
			.param("result", result)
			.param("note", note)
			.update();
	}

	/** The calls to each home since a moment, oldest first. */
	Map<UUID, List<Call>> calls(Collection<UUID> homes, Instant since) {
		return homes.isEmpty() ? Map.of()
				: database
					.sql("""
							select home, at, who_name, result, note from chain_test where home in (:homes) and at >= :since order by at, id
							""")
					.param("homes", homes)
					.param("since", since.atOffset(ZoneOffset.UTC))
					.query((row, number) -> Map.entry(row.getObject("home", UUID.class),
							new Call(instant(row, "at"), row.getString("who_name"), row.getString("result"),
									row.getString("note"))))
					.list()
					.stream()
					.collect(Collectors.groupingBy(Map.Entry::getKey,
							Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Use use(ResultSet row, int number) throws SQLException {
		return new Use(row.getObject("id", UUID.class), row.getString("controller"), row.getString("family"),
				instant(row, "last_used"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** When a home's alarm was used last. */
	record Use(UUID home, String controller, @Nullable String family, Instant lastUsed) {
	}

}
