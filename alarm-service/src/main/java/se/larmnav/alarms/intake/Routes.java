package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;

/**
 * Whose each device is, in memory; the journal's own statement looks again for what is
 * not here yet.
 */
@Component
class Routes implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

	/**
	 * A route is committed a while after the time it carries; longer than any transaction
	 * of ours.
	 */
	private static final Duration OVERLAP = Duration.ofMinutes(3);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final JdbcClient database;

	private final TenantRegister register;

	private final Map<String, Route> byController = new ConcurrentHashMap<>();

	/**
	 * Some devices pad their number, or what was written at the installation has lost its
	 * zeros.
	 */
	private final Map<String, Map<String, Route>> byDigits = new ConcurrentHashMap<>();

	private final Beat beat;

	Routes(IntakePool pool, TenantRegister register) {
		this.register = register;
		this.database = pool.client();
		this.beat = Beat.every(PAUSE, "intake-routes", this::refresh);
	}

	/**
	 * A municipality that has left has no devices any more, whatever is remembered here.
	 */
	Optional<Route> find(String controller) {
		return remembered(controller).filter((route) -> register.isKnown(route.tenant()));
	}

	private Optional<Route> remembered(String controller) {
		var exact = byController.get(controller);
		if (exact != null) {
			return Optional.of(exact);
		}
		var alike = byDigits.getOrDefault(digits(controller), Map.of());
		return (alike.size() == 1) ? alike.values().stream().findFirst() : Optional.empty();
	}

	synchronized void refresh() {
		try {
			read(byController.isEmpty() ? Duration.ofDays(36_500) : OVERLAP);
		}
		catch (DataAccessException ex) {
			LOG.debug("Routes are as they were: {}", ex.toString());
		}
	}

	private void read(Duration age) {
		var found = database.sql("""
				select distinct on (controller) controller, tenant, family from platform.device_routes
				where controller in (select controller from platform.device_routes
				    where changed_at > clock_timestamp() - cast(:age as interval))
				order by controller, in_use desc, since
				""")
			.param("age", age.toSeconds() + " seconds")
			.query((row, number) -> new Route(row.getString(1), new TenantId(row.getString(2)),
					Optional.ofNullable(row.getString(3))))
			.list()
			.stream()
			.collect(Collectors.toMap(Route::controller, (route) -> route));
		byController.putAll(found);
		found.forEach((controller, route) -> byDigits
			.computeIfAbsent(digits(controller), (digits) -> new ConcurrentHashMap<>())
			.put(controller, route));
	}

	/** Every tenant that has a device. */
	Set<TenantId> tenants() {
		return byController.values().stream().map(Route::tenant).collect(Collectors.toSet());
	}

	@Override
	public void close() {
		beat.close();
	}

	private static String digits(String controller) {
		return controller.replaceFirst("^0+(?=.)", "");
	}

}
