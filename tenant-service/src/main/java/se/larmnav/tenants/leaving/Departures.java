package se.larmnav.tenants.leaving;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import se.larmnav.contract.tenants.DeparturesApi.Certificate;
import se.larmnav.contract.tenants.DeparturesApi.Departure;
import se.larmnav.contract.tenants.DeparturesApi.Held;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenants.leaving.DepartureStage.CannotGoOn;
import se.larmnav.tenants.register.Municipality;
import se.larmnav.tenants.register.Register;

/**
 * The deletion of municipalities by two persons. Whoever runs the platform may order an
 * export for a municipality, but it is the municipality's administrator who fetches it.
 */
@Service
class Departures {

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final DepartureBook book;

	private final DepartureConditions conditions;

	private final Register register;

	private final Exports exports;

	private final LeavingSettings settings;

	Departures(DepartureBook book, DepartureConditions conditions, Register register, Exports exports,
			LeavingSettings settings) {
		this.book = book;
		this.conditions = conditions;
		this.register = register;
		this.exports = exports;
		this.settings = settings;
	}

	void orderExport(String alias) {
		open(alias);
		Tenant.call(new TenantId(alias), this.exports::order);
	}

	Departure request(String alias) {
		open(alias);
		if (!this.book.request(alias, person(), demand(alias))) {
			throw Refusal.conflict("departure-requested-already");
		}
		tell("departure-requested", alias);
		return known(alias);
	}

	Departure confirm(String alias) {
		known(alias);
		demand(alias);
		if (!this.book.confirm(alias, person(), this.settings.coolingOff())) {
			var leaver = this.book.find(alias).orElseThrow();
			throw Refusal
				.conflict(leaver.confirmedBy() == null ? "another-person-confirms" : "departure-confirmed-already");
		}
		tell("departure-confirmed", alias);
		return known(alias);
	}

	void withdraw(String alias) {
		known(alias);
		if (!this.book.withdraw(alias)) {
			throw Refusal.conflict("departure-begun");
		}
		tell("departure-withdrawn", alias);
	}

	Departure known(String alias) {
		return this.book.find(alias).map(this::of).orElseThrow(() -> Refusal.notFound("no-departure"));
	}

	void hold(String alias, String reason) {
		municipality(alias);
		if (reason.isBlank() || reason.length() > 200) {
			throw Refusal.invalid("/reason", reason.isBlank() ? "required" : "too-long");
		}
		if (!this.book.hold(alias, reason, person())) {
			throw Refusal.conflict(this.book.held(alias).isPresent() ? "held-already" : "departure-begun");
		}
		tell("legal-hold-set", alias);
	}

	Held held(String alias) {
		municipality(alias);
		return this.book.held(alias).orElseThrow(() -> Refusal.notFound("no-legal-hold"));
	}

	void release(String alias) {
		municipality(alias);
		this.book.release(alias);
		tell("legal-hold-released", alias);
	}

	List<Certificate> certificates() {
		return this.book.certificates();
	}

	private String demand(String alias) {
		try {
			return this.conditions.demand(alias);
		}
		catch (CannotGoOn inTheWay) {
			throw Refusal.conflict("departure-not-now").with("why", inTheWay.getMessage());
		}
	}

	private Municipality municipality(String alias) {
		return this.register.find(alias).orElseThrow(() -> Refusal.notFound("no-such-municipality"));
	}

	/** What is not open yet is undone as an onboarding. */
	private void open(String alias) {
		if (municipality(alias).state() != Municipality.State.OPEN) {
			throw Refusal.conflict("not-open");
		}
	}

	/** The account's name, which is one in the whole login; accounts are personal. */
	private static String person() {
		return Caller.current().userName();
	}

	private static void tell(String what, String alias) {
		SECURITY.warn("{}: {} by {}", what, alias, Caller.current().subject());
	}

	private Departure of(Leaver leaver) {
		return new Departure(leaver.alias(), leaver.state(), leaver.requestedBy(), leaver.requestedAt(),
				leaver.confirmedBy(), leaver.confirmedAt(), leaver.notBefore(), this.book.done(leaver.alias()),
				leaver.error());
	}

}
