package se.larmnav.tenants.leaving;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.contract.tenants.ExportsApi;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;

/** Answers a municipality's own administrator about its exports. */
@RestController
class ExportsController implements ExportsApi {

	static final String ROLE = "tenant-administrator";

	private final Exports exports;

	private final HttpServletResponse response;

	ExportsController(Exports exports, HttpServletResponse response) {
		this.exports = exports;
		this.response = response;
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
	public Resource fetch(UUID id) {
		Caller.current().require(ROLE);
		this.exports.demandOpen(id);
		this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"" + Tenant.current() + "-export.zip\"");
		this.response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return new InputStreamResource(() -> this.exports.fetch(id));
	}

	@Override
	public Export receive(UUID id, Receipt receipt) {
		Caller.current().require(ROLE);
		return this.exports.receive(id, receipt.sha256());
	}

}
