package se.larmnav.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Picks deadlines as they fall due, for all tenants with one query, and hands each to its
 * handler in its tenant's transaction.
 */
class DeadlinePoller implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(DeadlinePoller.class);

	private static final Duration INTERVAL = Duration.ofMillis(250);

	/** What a process had picked when it died is picked anew after four of these. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(1);

	/** How many are worked on at once. */
	private static final int THREADS = 16;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

	private static final Caller CALLER = Caller.automation("Larmnav");

	private final DataSource poller;

	private final Clock clock;

	private final List<DeadlineHandler> handlers;

	private final Deadlines deadlines;

	private final TransactionOperations transactions;

	private final Courtesy courtesy;

	private @Nullable Scheduler scheduler;

	private @Nullable ExecutorService workers;

	DeadlinePoller(DataSource poller, Clock clock, List<DeadlineHandler> handlers, Deadlines deadlines,
			TransactionOperations transactions, Courtesy courtesy) {
		this.poller = poller;
		this.clock = clock;
		this.handlers = handlers;
		this.deadlines = deadlines;
		this.transactions = transactions;
		this.courtesy = courtesy;
	}

	@Override
	public void start() {
		// The machine's own threads: it lets one that has waited for an answer go before
		// these, as virtual ones would not.
		var threads = Executors.newFixedThreadPool(THREADS,
				Thread.ofPlatform().daemon().name("deadline-", 0).factory());
		List<Task<?>> tasks = handlers.stream().<Task<?>>map(this::task).toList();
		var started = new MonotonicWaiting(poller, tasks).tableName("platform.deadlines")
			.clock(clock::instant)
			.pollingInterval(INTERVAL)
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(4)
			.pollUsingLockAndFetch(0.5, 2.0)
			.threads(THREADS)
			.executorService(threads)
			// A kind that this version does not know is another version's, not rubbish.
			.deleteUnresolvedAfter(Duration.ofDays(36_500))
			.shutdownMaxWait(Duration.ofSeconds(5))
			.failureLogging(LogLevel.OFF, false)
			.build();
		started.start();
		this.scheduler = started;
		this.workers = threads;
	}

	private Task<Void> task(DeadlineHandler handler) {
		return Tasks.custom(handler.kind(), Void.class)
			.onFailure(this::tryLater)
			// db-scheduler's own way of reviving takes the machine's time.
			.onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.instant()))
			.execute((instance, context) -> {
				handle(handler, context.getExecution());
				return DONE;
			});
	}

	/** The row was taken away, or set anew, together with what the handler did. */
	private static final CompletionHandler<Void> DONE = (complete, operations) -> {
	};

	private void handle(DeadlineHandler handler, Execution execution) {
		courtesy.giveWay();
		var name = execution.taskInstance.getId();
		var slash = name.indexOf('/');
		var tenant = new TenantId(name.substring(0, slash));
		var subject = UUID.fromString(name.substring(slash + 1));
		Tenant.run(tenant, () -> Caller.<@Nullable Void, RuntimeException>call(CALLER, () -> {
			try {
				transactions.executeWithoutResult((transaction) -> deadlines.handle(handler.kind(), subject,
						execution.version, (due) -> handler.due(subject, due)));
			}
			catch (Deadlines.Overtaken ex) {
				LOG.debug("The deadline {} was moved while it was handled", handler.kind());
			}
			return null;
		}));
	}

	private void tryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
		var execution = complete.getExecution();
		var failures = Math.min(execution.consecutiveFailures, 10);
		var pause = Duration.ofSeconds(1L << failures);
		var next = (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
		LOG.error("The deadline {} of {} failed and is tried again in {}", execution.getTaskName(), execution.getId(),
				next, complete.getCause().orElse(null));
		operations.reschedule(complete, clock.instant().plus(next));
	}

	@Override
	public void stop() {
		var running = scheduler;
		scheduler = null;
		if (running != null) {
			running.stop();
		}
		var threads = workers;
		workers = null;
		if (threads != null) {
			threads.shutdown();
		}
	}

	@Override
	public boolean isRunning() {
		return scheduler != null;
	}

	/**
	 * The pauses between two looks follow a clock that cannot be moved: a scheduler that
	 * waits by the platform's clock sleeps for as long as that is set back.
	 */
	private static final class MonotonicWaiting extends SchedulerBuilder {

		MonotonicWaiting(DataSource poller, List<Task<?>> tasks) {
			super(poller, tasks);
		}

		@Override
		protected Waiter buildWaiter() {
			return new Waiter(INTERVAL, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
		}

	}

}
