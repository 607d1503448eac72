package se.larmnav.tenants.leaving;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;

import se.larmnav.contract.tenants.ExportsApi;
import se.larmnav.tenancy.Caller;

/** Answers a municipality's own administrator about its exports. */
@RestController
class ExportsController implements ExportsApi {

	static final String ROLE = "tenant-administrator";

	private final Exports exports;

	ExportsController(Exports exports) {
		this.exports = exports;
	}

	@Override
	public Export order(String key) {
		Caller.current().require(ROLE);
		return this.exports.order();
	}

	@Override
	public List<Export> list() {
		Caller.current().require(ROLE);
		return this.exports.all();
	}

	@Override
	public Export receive(UUID id, Receipt receipt) {
		Caller.current().require(ROLE);
		return this.exports.receive(id, receipt.sha256());
	}

}
