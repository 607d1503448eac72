package se.larmnav.tenants.leaving;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;

/** Sends an export to the municipality's own administrator while it is written. */
@RestController
class ExportContentController {

	private final Exports exports;

	ExportContentController(Exports exports) {
		this.exports = exports;
	}

	@GetMapping(path = "/api/tenant/v1/exports/{id}/content", produces = "application/zip")
	void fetch(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		Caller.current().require(ExportsController.ROLE);
		this.exports.demandOpen(id);
		response.setContentType("application/zip");
		response.setHeader("Content-Disposition", "attachment; filename=\"" + Tenant.current() + "-export.zip\"");
		response.setHeader("Cache-Control", "no-store");
		this.exports.fetch(id, response.getOutputStream());
	}

}
