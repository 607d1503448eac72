package se.larmnav.ui.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.ui.client.Problem;

/** Three municipalities: one in order, one set apart, one that stopped on its way in. */
@Component
public class FakeTenants implements TenantsApi {

	private static final List<String> STAGES = List.of("register", "schemas", "organisation-and-routine", "login",
			"self-test", "open");

	/** What has been asked for. */
	public final List<String> done = new ArrayList<>();

	private final List<TenantView> all = new ArrayList<>();

	public FakeTenants() {
		fill();
	}

	/** As in the beginning. */
	public void fill() {
		this.done.clear();
		this.all.clear();
		this.all.add(new TenantView("goteborg", "Göteborgs Stad", "1480", "OPEN", stages(6, null), List.of(),
				new RoutineInForce(3, LocalDate.parse("2026-01-01")), standings("OPEN", 0L), 41L));
		this.all.add(new TenantView("ljungby", "Ljungby kommun", "0781", "QUARANTINED", stages(6, null),
				List.of(new Quarantine("cases", 3, Fixed.today("14:10:00"))),
				new RoutineInForce(1, LocalDate.parse("2025-03-01")), standings("QUARANTINED", 754L), 0L));
		this.all.add(new TenantView("gislaved", "Gislaveds kommun", "0662", "STOPPED",
				stages(1, "service-unreachable: cases"), List.of(), null, standings("ABSENT", null), null));
	}

	/** An alarm of the municipality has waited for so long. */
	public void waits(String alias, long seconds) {
		this.all.replaceAll(one -> one.alias().equals(alias) ? new TenantView(alias, one.name(), one.code(),
				one.state(), one.stages(), one.quarantine(), one.routine(), one.services(), seconds) : one);
	}

	@Override
	public List<TenantView> list() {
		return List.copyOf(this.all);
	}

	@Override
	public TenantView open(String alias) {
		return this.all.stream()
			.filter(each -> each.alias().equals(alias))
			.findFirst()
			.orElseThrow(() -> new Problem("no-such-municipality", 404, Map.of(), List.of()));
	}

	@Override
	public List<BaseRoutine> baseRoutines() {
		return List.of(
				new BaseRoutine("keys-automated", "Nyckelöverlämning med automatiserat beslut",
						"Den enskilde lämnar nycklar; en robot beviljar när inget undantag gäller."),
				new BaseRoutine("key-safe-day-night", "Nyckelgömma, dag och natt",
						"Nyckelgömma med fastighetsägarens godkännande; skilda uppdrag för dag och natt."),
				new BaseRoutine("quality-supervised", "Kvalitetsbeskriven tjänst med övervakade larm",
						"En beställning, nyckel och koder; larm som övervakas och provas."));
	}

	@Override
	public TenantView begin(String key, NewTenant told) {
		if (!told.code().matches("[0-9]{4}")) {
			throw new Problem("invalid", 422, Map.of(), List.of(new Problem.FieldError("/code", "malformed"),
					new Problem.FieldError("/administrator/user", "malformed")));
		}
		if (this.all.stream().anyMatch(each -> each.alias().equals(told.alias()))) {
			throw new Problem("alias-taken", 409, Map.of("alias", told.alias()), List.of());
		}
		this.done.add("begin " + told.alias() + " " + told.administrator().user() + " from " + key);
		this.all.add(new TenantView(told.alias(), told.name(), told.code(), "ONBOARDING", stages(1, null), List.of(),
				null, standings("ABSENT", null), null));
		return this.all.getLast();
	}

	@Override
	public TenantView register(Files files) {
		if (files.files().getOrDefault("tenant.yaml", "").contains("lokks")) {
			throw new Problem("invalid", 422, Map.of(), List.of(), List.of(),
					Map.of("problems",
							List.of(Map.of("file", "tenant.yaml", "line", "5", "column", "1", "key", "lokks", "text",
									"one of: looks"),
									Map.of("file", "routine-2026-01-01.yaml", "line", "12", "column", "3", "key",
											"fees", "text", "not known here"))));
		}
		this.done.add("register " + String.join(" ", files.files().keySet().stream().sorted().toList()));
		return this.all.getLast();
	}

	@Override
	public TenantView resume(String alias) {
		this.done.add("resume " + alias);
		return open(alias);
	}

	@Override
	public void cancel(String alias) {
		this.done.add("cancel " + alias);
		this.all.removeIf(each -> each.alias().equals(alias));
	}

	@Override
	public Credentials issue(String alias, Integrator integrator) {
		throw new UnsupportedOperationException();
	}

	private static List<Standing> standings(String ofCases, @Nullable Long behind) {
		return List.of(new Standing("alarms", "OPEN", 0L), new Standing("cases", ofCases, behind),
				new Standing("tenants", "OPEN", behind));
	}

	private static List<Stage> stages(int ready, @Nullable String error) {
		return Stream.iterate(0, each -> each + 1).limit(STAGES.size()).map(each -> {
			if (each < ready) {
				return new Stage(STAGES.get(each), "DONE", Fixed.today("09:00:0" + each), null);
			}
			return (each == ready) ? new Stage(STAGES.get(each), "FAILED", Fixed.today("09:01:00"), error)
					: new Stage(STAGES.get(each), "WAITING", null, null);
		}).toList();
	}

}
