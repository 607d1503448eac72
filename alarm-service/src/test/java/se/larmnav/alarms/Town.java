package se.larmnav.alarms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.alarms.intake.ScaipListener;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.awaitility.Awaitility.await;

/** Homes with devices in two municipalities, and the people who work there. */
@Lazy
public class Town {

	private static final AtomicInteger NUMBERS = new AtomicInteger(10_000);

	private static final AtomicInteger ROUTINES = new AtomicInteger();

	private final TestFeed feed;

	private final TestTokens tokens;

	private final TestApi api;

	private final TestTenants tenants;

	private final JdbcClient database;

	private final ScaipListener listener;

	Town(TestFeed feed, TestTokens tokens, TestApi api, TestTenants tenants, JdbcClient database,
			ScaipListener listener) {
		this.feed = feed;
		this.tokens = tokens;
		this.api = api;
		this.tenants = tenants;
		this.database = database;
		this.listener = listener;
	}

	/**
	 * Gives a tenant another routine than its file says; each begins a day later than the
	 * one before, and all of them before the tests' days.
	 */
	public void giveRoutine(String tenant, UnaryOperator<String> change) {
		var number = ROUTINES.incrementAndGet();
		try {
			var yaml = Files.readString(Path.of("../config/municipalities/" + tenant + "/routine-2026-01-01.yaml"));
			tenants.giveRoutine(tenant, 100 + number, change.apply(yaml));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A home that is in use, with its device. */
	public record Inhabited(String tenant, UUID id, UUID person, String controller) {
	}

	/** Elsa Exempel on Hisingen; the larm unit is Norr. */
	public Inhabited elsaInGoteborg() {
		return home("goteborg", "norr", person("Elsa", "Exempel", "193904129896"));
	}

	/** Karl Exempel in Lagan. */
	public Inhabited karlInLjungby() {
		return home("ljungby", "lagan", person("Karl", "Exempel", "194105059878"));
	}

	/** Somebody with the device family that wants its answers as messages. */
	public Inhabited withAnswersByMessage(String tenant, String area) {
		var home = new Inhabited(tenant, UUID.randomUUID(), UUID.randomUUID(), nextController());
		feed.tell("cases", tenant, "installation-started",
				Map.of("caseId", home.id(), "personIds", List.of(home.person()), "controllerId", home.controller(),
						"family", "scaip-message", "since", "2026-01-07T09:00:00Z"));
		return inhabit(home, area, person("Inga", "Exempel", "193307159883"), 1);
	}

	public Inhabited home(String tenant, String area, Map<String, Object> person) {
		return inhabit(new Inhabited(tenant, UUID.randomUUID(), (UUID) Objects.requireNonNull(person.get("personId")),
				nextController()), area, person, 1);
	}

	public Inhabited inhabit(Inhabited home, String area, Map<String, Object> person, int version) {
		feed.tell("cases", home.tenant(), "home-changed", changed(home, area, List.of(person), version));
		return home;
	}

	public Map<String, Object> changed(Inhabited home, String area, List<Map<String, Object>> people, int version) {
		return Map.ofEntries(Map.entry("homeId", home.id()), Map.entry("version", version),
				Map.entry("controllerId", home.controller()), Map.entry("people", people),
				Map.entry("address",
						Map.of("street", "Kungsgatan 4 B", "postcode", "417 05", "place", "Göteborg", "entrance",
								"2 tr", "doorCode", "4821")),
				Map.entry("area", area),
				Map.entry("access",
						Map.of("method", "KEYS", "summary", "Kompletta nycklar", "keyNumber", "214", "cabinet", "Norr",
								"alarmCode", "LK-77")),
				Map.entry("toKnow", List.of("Hörselnedsatt", "Fallrisk")), Map.entry("plan", "Ring dottern först."),
				Map.entry("contacts", List
					.of(Map.of("name", "Ulla", "relation", "dotter", "phone", "070-174 06 01", "hasKey", true))),
				Map.entry("protected", false), Map.entry("inUse", true));
	}

	public static Map<String, Object> person(String given, String family, String number) {
		return Map.of("personId", UUID.randomUUID(), "givenName", given, "familyName", family, "personalNumber", number,
				"birthDate", number.substring(0, 4) + "-" + number.substring(4, 6) + "-" + number.substring(6, 8),
				"phone", "031-390 06 99");
	}

	public static String nextController() {
		return "46700" + NUMBERS.incrementAndGet();
	}

	public ScaipDevice device(Inhabited home) {
		return device(home.controller());
	}

	public ScaipDevice device(String controller) {
		try {
			return ScaipDevice.overUdp(controller, "127.0.0.1", listener.port());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public ScaipDevice deviceOverTcp(String controller) {
		try {
			return ScaipDevice.overTcp(controller, "127.0.0.1", listener.port());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public ScaipDevice deviceOverTls(String controller) {
		try {
			return ScaipDevice.overTls(controller, "127.0.0.1", listener.securePort(), TestCertificate.trusted());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int securePort() {
		return listener.securePort();
	}

	public int sipPort() {
		return listener.port();
	}

	/** Waits until everything that has come in for the tenant has reached it. */
	public void settle() {
		await().atMost(Duration.ofMinutes(1)).until(() -> unsettled() == 0);
	}

	private long unsettled() {
		return asSuperuser("select count(*) from platform.intake_journal where done_at is null and tenant is not null",
				(rows) -> rows.getLong(1))
			.getFirst();
	}

	/** Rows with a value; inside a tenant's transaction. */
	public long count(String table, String column, Object value) {
		return database.sql("select count(*) from " + table + " where " + column + " = :value")
			.param("value", value)
			.query(Long.class)
			.single();
	}

	/** Karl's home, with an alarm. */
	public Inhabited karlAfterPress() {
		var home = karlInLjungby();
		press(home);
		return home;
	}

	/** The ids that a question gives; inside a tenant's transaction. */
	public List<UUID> ids(String sql) {
		return database.sql(sql).query(UUID.class).list();
	}

	/** Changes something; inside a tenant's transaction. */
	public int change(String sql) {
		return database.sql(sql).update();
	}

	/** Changes something as somebody who may do everything. */
	public void tamper(String sql) {
		try (var connection = Parts.postgres().connect(databaseName()); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the journal has of a device. */
	public List<byte[]> raws(String controller) {
		return asSuperuser("select raw from platform.intake_journal where controller = '" + controller + "'",
				(rows) -> rows.getBytes(1));
	}

	public List<Integer> rawLengths() {
		return asSuperuser("select length(raw) from platform.intake_journal", (rows) -> rows.getInt(1));
	}

	/** Asks as somebody who sees everything. */
	public <T> List<T> asSuperuser(String sql, Reader<T> reader) {
		try (var connection = Parts.postgres().connect(databaseName());
				var statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			var found = new ArrayList<T>();
			while (rows.next()) {
				found.add(reader.read(rows));
			}
			return found;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Reads a row. */
	public interface Reader<T> {

		T read(ResultSet rows) throws SQLException;

	}

	public String databaseName() {
		return tenants.as("ljungby", () -> database.sql("select current_database()").query(String.class).single());
	}

	public AlarmsApi operator(String tenant) {
		return as(tenant, tenant.equals("goteborg") ? "anna.operator" : "olle.operator", "operator");
	}

	public AlarmsApi otherOperator(String tenant) {
		return as(tenant, tenant.equals("goteborg") ? "omar.operator" : "olga.operator", "operator");
	}

	public AlarmsApi as(String tenant, String userName, String... roles) {
		return api.as(tokens.person(tenant, userName, roles), AlarmsApi.class);
	}

	/** The alarm of this home that is not closed. */
	public AlarmsApi.AlarmView openAlarm(Inhabited home) {
		var board = operator(home.tenant()).board(null);
		var row = Stream.of(board.queue(), board.mine(), board.others())
			.flatMap(List::stream)
			.filter((candidate) -> isOf(candidate, home))
			.reduce((one, other) -> {
				throw new AssertionError("two alarms of one home");
			})
			.orElseThrow(() -> new AssertionError("no alarm of the home on the board"));
		return operator(home.tenant()).open(row.id());
	}

	private boolean isOf(AlarmsApi.Row row, Inhabited home) {
		return tenants.as(home.tenant(),
				() -> database.sql("select controller = :controller from alarm where id = :id")
					.param("controller", home.controller())
					.param("id", row.id())
					.query(Boolean.class)
					.optional()
					.orElse(false));
	}

	/** Presses the button and waits for the alarm. */
	public AlarmsApi.AlarmView press(Inhabited home) {
		try (var device = device(home)) {
			if (!device.press().accepted()) {
				throw new AssertionError("the alarm was not accepted");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		settle();
		return openAlarm(home);
	}

}
