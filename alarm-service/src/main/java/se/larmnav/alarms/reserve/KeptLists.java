package se.larmnav.alarms.reserve;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.ReserveListsApi.Summary;

/** The tenant's lists on disk, encrypted. */
@Component
class KeptLists {

	private final JdbcClient database;

	KeptLists(JdbcClient database) {
		this.database = database;
	}

	/** When the lists were made last; the oldest of them. */
	Optional<Instant> lastMade() {
		return database.sql("select min(made_at) from reserve_list")
			.query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
			.single()
			.map(OffsetDateTime::toInstant);
	}

	void keep(Summary summary, byte[] content) {
		database.sql("""
				insert into reserve_list (unit, unit_name, made_at, homes, content)
				values (:unit, :name, :at, :homes, :content)
				on conflict (unit) do update set unit_name = excluded.unit_name, made_at = excluded.made_at,
				    homes = excluded.homes, content = excluded.content
				""")
			.param("unit", summary.unit())
			.param("name", summary.unitName())
			.param("at", summary.madeAt().atOffset(ZoneOffset.UTC))
			.param("homes", summary.homes())
			.param("content", content)
			.update();
	}

	/** What no unit has any more is not kept. */
	void keepOnly(Collection<String> units) {
		database.sql("delete from reserve_list where not unit = any (:units)")
			.param("units", units.toArray(String[]::new))
			.update();
	}

	List<Summary> of(Collection<String> units) {
		return database.sql(
				"select unit, unit_name, made_at, homes from reserve_list where unit = any (:units) order by unit_name")
			.param("units", units.toArray(String[]::new))
			.query((row, number) -> new Summary(row.getString(1), row.getString(2),
					row.getObject(3, OffsetDateTime.class).toInstant(), row.getInt(4)))
			.list();
	}

	Optional<byte[]> content(String unit) {
		return database.sql("select content from reserve_list where unit = :unit")
			.param("unit", unit)
			.query(byte[].class)
			.optional();
	}

}
