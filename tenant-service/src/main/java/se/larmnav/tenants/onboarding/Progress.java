package se.larmnav.tenants.onboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenants.register.RegisterDatabase;

import org.springframework.stereotype.Component;

/**
 * How far each municipality has come, stage by stage; kept, so that a kill forgets
 * nothing.
 */
@Component
class Progress {

	private final RegisterDatabase database;

	private final Clock clock;

	Progress(RegisterDatabase database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	void write(String alias, String stage, State state, @Nullable String error) {
		this.database.jdbc()
			.sql("""
					insert into platform.onboarding_stage (alias, stage, state, at, error)
					values (:alias, :stage, :state, :at, :error)
					on conflict (alias, stage) do update set state = :state, at = :at, error = :error""")
			.param("alias", alias)
			.param("stage", stage)
			.param("state", state.name())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("error", error)
			.update();
	}

	boolean isDone(String alias, String stage) {
		var step = of(alias).get(stage);
		return step != null && step.state() == State.DONE;
	}

	/** Forgets that anything was done. */
	void forget(String alias) {
		this.database.jdbc()
			.sql("delete from platform.onboarding_stage where alias = :alias")
			.param("alias", alias)
			.update();
	}

	/** What has begun, by the name of the stage. */
	Map<String, Step> of(String alias) {
		return this.database.jdbc()
			.sql("select stage, state, at, error from platform.onboarding_stage where alias = :alias")
			.param("alias", alias)
			.query((row, number) -> new Step(row.getString("stage"), State.valueOf(row.getString("state")),
					row.getTimestamp("at").toInstant(), row.getString("error")))
			.list()
			.stream()
			.collect(Collectors.toMap(Step::stage, Function.identity()));
	}

	/** How a stage stands. */
	enum State {

		RUNNING, DONE, FAILED

	}

	/** A stage that has begun. */
	record Step(String stage, State state, Instant at, @Nullable String error) {
	}

}
