package se.larmnav.tenants.register;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import se.larmnav.tenancy.database.DatabaseSettings;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenants.onboarding.AmongServices;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AmongServices
class RegisterDatabaseTest {

	@Autowired
	FreshDatabase fresh;

	/** An onboarding stopped at the login, whose lock another one held for long. */
	@Test
	void whoeverWaitsForAnothersWorkWaitsLongerThanForATable() throws Exception {
		try (var databases = new Databases(impatient()); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var register = new RegisterDatabase(databases);
			assertThat(register.jdbc().sql("show lock_timeout").query(String.class).single()).isEqualTo("100ms");
			var isHeld = new CountDownLatch(1);
			var isDone = new CountDownLatch(1);
			var first = threads.submit(() -> register.whenFree("login", () -> {
				isHeld.countDown();
				waitFor(isDone);
			}));
			try {
				assertThat(isHeld.await(10, TimeUnit.SECONDS)).isTrue();
				var second = threads.submit(() -> register.whenFree("login", () -> {
				}));
				register.jdbc().sql("select pg_sleep(0.3)").query().listOfRows();
				assertThat(second.isDone()).isFalse();
				isDone.countDown();
				second.get(10, TimeUnit.SECONDS);
			}
			finally {
				isDone.countDown();
			}
			first.get(10, TimeUnit.SECONDS);
			assertThat(register.jdbc().sql("show lock_timeout").query(String.class).single()).isEqualTo("100ms");
		}
	}

	private DatabaseSettings impatient() {
		var settings = this.fresh.settings(2, "register");
		return new DatabaseSettings(
				settings.url() + (settings.url().contains("?") ? "&" : "?") + "options=-c%20lock_timeout=100ms",
				settings.owner(), settings.app(), settings.pool(), settings.side(), settings.migrators(),
				settings.systemRoles());
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
