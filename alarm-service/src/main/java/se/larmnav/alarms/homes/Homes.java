package se.larmnav.alarms.homes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.intake.DeviceRoutes;
import tools.jackson.databind.json.JsonMapper;

/** The tenant's homes. */
@Component
public class Homes {

	private static final String SELECT = "select id, controller, area, facts from home ";

	private final JdbcClient database;

	private final DeviceRoutes routes;

	private final JsonMapper json;

	Homes(JdbcClient database, DeviceRoutes routes, JsonMapper json) {
		this.database = database;
		this.routes = routes;
		this.json = json;
	}

	/**
	 * The homes that have this device now: one, or two cases that share it. A device that
	 * no home has any more is its last ones'.
	 */
	public List<Home> withDevice(String controller) {
		return database.sql(SELECT + """
				where controller = :controller and (in_use
				    or not exists (select from home other where other.controller = :controller and other.in_use))
				order by changed_at desc
				""").param("controller", controller).query(this::home).list();
	}

	public List<Home> byIds(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: database.sql(SELECT + "where id in (:ids) order by in_use desc, id")
					.param("ids", ids)
					.query(this::home)
					.list();
	}

	/** All homes whose alarm is in use. */
	public List<Home> inUse() {
		return database.sql(SELECT + "where in_use order by id").query(this::home).list();
	}

	/** Keeps what is told, unless something newer has been told already. */
	void keep(HomeChanged told, Instant at) {
		var before = database.sql("select controller from home where id = :id and in_use")
			.param("id", told.homeId())
			.query(String.class)
			.optional();
		var kept = database
			.sql("""
					insert into home as known (id, version, controller, area, in_use, facts, changed_at, used_since)
					values (:id, :version, :controller, :area, :inUse, cast(:facts as jsonb), :at, :at)
					on conflict (id) do update set version = excluded.version, controller = excluded.controller,
					    area = excluded.area, in_use = excluded.in_use, facts = excluded.facts, changed_at = excluded.changed_at,
					    used_since = case when known.in_use and known.controller = excluded.controller
					        then known.used_since else excluded.used_since end
					where known.version < excluded.version
					""")
			.param("id", told.homeId())
			.param("version", told.version())
			.param("controller", told.controllerId())
			.param("area", told.area())
			.param("inUse", told.inUse())
			.param("facts", json.writeValueAsString(told.facts()))
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
		if (kept == 1) {
			before.filter((old) -> !old.equals(told.controllerId())).ifPresent((old) -> route(old, null, at));
			if (told.controllerId() != null) {
				route(told.controllerId(), told.family(), at);
				isOf(told.controllerId(), told.family());
			}
		}
	}

	/** Its family says how it is tried. */
	private void isOf(String controller, @Nullable String family) {
		if (family != null) {
			database.sql("""
					insert into device (controller, family) values (:controller, :family)
					on conflict (controller) do update set family = excluded.family
					""").param("controller", controller).param("family", family).update();
		}
	}

	private void route(String controller, @Nullable String family, Instant at) {
		var inUse = database.sql("select count(*) from home where controller = :controller and in_use")
			.param("controller", controller)
			.query(Long.class)
			.single() > 0;
		routes.register(controller, family, inUse, at);
	}

	private Home home(ResultSet row, int number) throws SQLException {
		return new Home(row.getObject("id", UUID.class), row.getString("controller"), row.getString("area"),
				json.readValue(row.getString("facts"), Home.Facts.class));
	}

}
