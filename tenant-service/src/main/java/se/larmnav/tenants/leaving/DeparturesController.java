package se.larmnav.tenants.leaving;

import java.util.List;

import org.springframework.web.bind.annotation.RestController;

import se.larmnav.contract.tenants.DeparturesApi;

/** Answers those who run the platform; nothing here is about a person. */
@RestController
class DeparturesController implements DeparturesApi {

	private final Departures departures;

	DeparturesController(Departures departures) {
		this.departures = departures;
	}

	@Override
	public void orderExport(String alias) {
		this.departures.orderExport(alias);
	}

	@Override
	public Departure request(String alias) {
		return this.departures.request(alias);
	}

	@Override
	public Departure confirm(String alias) {
		return this.departures.confirm(alias);
	}

	@Override
	public void withdraw(String alias) {
		this.departures.withdraw(alias);
	}

	@Override
	public Departure open(String alias) {
		return this.departures.known(alias);
	}

	@Override
	public void hold(String alias, Hold hold) {
		this.departures.hold(alias, hold.reason());
	}

	@Override
	public Held held(String alias) {
		return this.departures.held(alias);
	}

	@Override
	public void release(String alias) {
		this.departures.release(alias);
	}

	@Override
	public List<Certificate> departed() {
		return this.departures.certificates();
	}

}
