package se.larmnav.tenancy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.migration.Migrations;

/** The tenants of a service under test. */
public final class TestTenants implements SmartInitializingSingleton {

	private final List<String> names;

	private final Migrations migrations;

	private final TenantRegister register;

	private final Routines routines;

	private final Organisations organisations;

	private final TransactionTemplate transactions;

	TestTenants(List<String> names, Migrations migrations, TenantRegister register, Routines routines,
			Organisations organisations, PlatformTransactionManager transactions) {
		this.names = names;
		this.migrations = migrations;
		this.register = register;
		this.routines = routines;
		this.organisations = organisations;
		this.transactions = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		names.forEach(this::make);
		names.forEach((name) -> {
			var folder = folder(name);
			if (Files.isDirectory(folder)) {
				giveFiles(name, folder);
			}
		});
	}

	/** Makes one more tenant while everything runs. */
	public void make(String tenant) {
		migrations.bring(new TenantId(tenant));
		register.refresh();
	}

	/**
	 * Gives a tenant the organisation and the routines of a folder, in the order of their
	 * dates.
	 */
	public void giveFiles(String tenant, Path folder) {
		giveOrganisation(tenant, 1, read(folder.resolve("organisation.yaml")));
		var version = 1;
		for (var file : routinesIn(folder)) {
			giveRoutine(tenant, version++, read(file));
		}
	}

	/** Gives a tenant a version of its routine, in force from the date that it says. */
	public void giveRoutine(String tenant, int version, String yaml) {
		var routine = MunicipalFiles.routine("routine", yaml, version);
		as(tenant, () -> {
			routines.keep(version, routine.validFrom(), yaml);
			return null;
		});
	}

	/** Gives a tenant its organisation. */
	public void giveOrganisation(String tenant, int version, String yaml) {
		as(tenant, () -> {
			organisations.keep(version, yaml, nameOf(tenant));
			return null;
		});
	}

	/** Works for a tenant in one transaction, as an automation called "test". */
	public <T extends @Nullable Object, X extends Exception> T as(String tenant, ScopedValue.CallableOp<T, X> work) {
		return as(tenant, Caller.automation("test"), work);
	}

	/** Works for a tenant in one transaction, in the name of a caller. */
	@SuppressWarnings("NullAway")
	public <T extends @Nullable Object, X extends Exception> T as(String tenant, Caller caller,
			ScopedValue.CallableOp<T, X> work) {
		return Tenant.call(new TenantId(tenant), () -> Caller.call(caller, () -> transactions.execute((status) -> {
			try {
				return work.call();
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		})));
	}

	/** The folder of a municipality in config. */
	public static Path folder(String tenant) {
		return Path.of(System.getProperty("larmnav.root", ".."), "config", "municipalities", tenant);
	}

	/** What a municipality of config is called; its alias where there is no such file. */
	private static String nameOf(String tenant) {
		var file = folder(tenant).resolve("tenant.yaml");
		var said = Pattern.compile("(?m)^name: \"(.*)\"$").matcher(Files.exists(file) ? read(file) : "");
		return said.find() ? said.group(1) : tenant;
	}

	private static List<Path> routinesIn(Path folder) {
		try (var files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("routine-")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
