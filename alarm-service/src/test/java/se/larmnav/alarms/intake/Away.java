package se.larmnav.alarms.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.alarms.sip.SipEndpoint;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.DatabaseSettings;

/** A reception of its own whose wire to PostgreSQL can be cut. */
@Lazy
public class Away {

	private final TenantRegister register;

	private final DatabaseSettings database;

	private final Routines routines;

	private final ObjectProvider<TransactionOperations> transactions;

	private final ApplicationEventPublisher events;

	Away(TenantRegister register, DatabaseSettings database, Routines routines,
			ObjectProvider<TransactionOperations> transactions, ApplicationEventPublisher events) {
		this.register = register;
		this.database = database;
		this.routines = routines;
		this.transactions = transactions;
		this.events = events;
	}

	Reception intakeOver(Wire wire) throws IOException {
		var url = database.url().replaceFirst("//[^/]+/", "//127.0.0.1:" + wire.port() + "/");
		var cuttable = new DatabaseSettings(url, database.owner(), database.app(), 2, 1, 1, Set.of());
		var settings = new IntakeSettings("127.0.0.1", 0, null, null, 2, 16, Duration.ofSeconds(1),
				Duration.ofMinutes(5));
		var pool = new IntakePool(cuttable, settings);
		var pulse = new Pulse(cuttable);
		var journal = new Journal(pool);
		var routes = new Routes(pool, register);
		routes.refresh();
		var clock = Clock.systemUTC();
		var replies = new Replies(routes, routines, clock);
		var arrivals = new Arrivals();
		var handover = new Handover(journal, transactions, events, arrivals);
		handover.open();
		var intake = new Intake(journal, handover, arrivals, pulse, replies, new Refused(clock), clock, settings);
		var receiver = new ScaipReceiver(intake, routes, replies, settings, events);
		receiver.tell();
		var endpoint = SipEndpoint.open(settings.listening(), receiver);
		return new Reception(pool, pulse, endpoint);
	}

	record Reception(IntakePool pool, Pulse pulse, SipEndpoint endpoint) implements AutoCloseable {

		@Override
		public void close() {
			endpoint.close();
			pulse.close();
			pool.close();
		}

	}

}
