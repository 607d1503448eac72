package se.larmnav.tenancy.copy;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.CopyContent;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;

/**
 * Writes and reads this service's part of a tenant, for tenant-service. Whoever gets it
 * reads everybody in it, and stands in the read log before the first byte leaves.
 */
@RestController
@RequestMapping("/internal/tenants/{alias}")
public class CopyController {

	private static final String EXPORT = "export";

	private final TenantCopy copy;

	private final TenantFromCopy fromCopy;

	private final TenantHoldings holdings;

	private final TenantRegister register;

	private final List<CopyContent> contents;

	private final ReadLog readLog;

	CopyController(TenantCopy copy, TenantFromCopy fromCopy, TenantHoldings holdings, TenantRegister register,
			List<CopyContent> contents, ReadLog readLog) {
		this.copy = copy;
		this.fromCopy = fromCopy;
		this.holdings = holdings;
		this.register = register;
		this.contents = List.copyOf(contents);
		this.readLog = readLog;
	}

	/** Writes the part as a ZIP. */
	@PostMapping("/copies")
	void copy(@PathVariable String alias, @RequestBody Reader reader, HttpServletResponse response) throws IOException {
		var tenant = tenant(alias);
		if (!register.isKnown(tenant)) {
			throw Refusal.notFound("no-such-tenant");
		}
		Tenant.run(tenant, () -> log(reader));
		response.setContentType("application/zip");
		Tenant.<Object, IOException>call(tenant, () -> {
			copy.write(tenant, response.getOutputStream());
			return tenant;
		});
	}

	/** Makes the tenant from a part that another installation has written. */
	@PutMapping("/copy")
	Map<String, Long> read(@PathVariable String alias, HttpServletRequest request) throws IOException {
		return fromCopy.read(tenant(alias), request.getInputStream());
	}

	/** How many rows each table has of the tenant. */
	@GetMapping("/counts")
	Map<String, Long> counts(@PathVariable String alias) {
		return holdings.counts(tenant(alias));
	}

	/** What forbids to delete the tenant now. */
	@GetMapping("/obstacles")
	List<String> obstacles(@PathVariable String alias) {
		return holdings.obstacles(tenant(alias));
	}

	private void log(Reader reader) {
		var persons = new LinkedHashSet<UUID>();
		contents.forEach((content) -> persons.addAll(content.persons()));
		var person = new Caller(reader.subject(), reader.userName(), reader.name(), Set.of(), Set.of(),
				Caller.Kind.PERSON);
		Caller.call(person, () -> {
			readLog.read(EXPORT, EXPORT, persons);
			return person;
		});
	}

	private static TenantId tenant(String alias) {
		if (!TenantId.isValid(alias)) {
			throw Refusal.invalid("/alias", "malformed");
		}
		return new TenantId(alias);
	}

	/** Who is going to have the copy. */
	record Reader(String subject, String userName, String name) {
	}

}
