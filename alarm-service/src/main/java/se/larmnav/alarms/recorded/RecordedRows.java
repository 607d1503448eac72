package se.larmnav.alarms.recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import se.larmnav.alarms.alarms.Category;
import se.larmnav.routine.history.alarm.RecordedAlarm;
import se.larmnav.routine.history.alarm.RecordedDeed;
import se.larmnav.routine.history.alarm.RecordedDeed.RecordedErrand;
import se.larmnav.routine.signal.Signal;

/** Makes alarms of rows that come one for each deed, those of an alarm together. */
class RecordedRows implements RowCallbackHandler {

	private final List<RecordedAlarm> alarms = new ArrayList<>();

	private final List<RecordedDeed> deeds = new ArrayList<>();

	private @Nullable RecordedAlarm current;

	private Instant came = Instant.MIN;

	@Override
	public void processRow(ResultSet row) throws SQLException {
		var id = row.getObject("alarm_id", UUID.class);
		if (current == null || !current.id().equals(id)) {
			finish();
			current = new RecordedAlarm(id, at(row, "told"), row.getInt("routine_version"), row.getString("area"),
					signal(row), Category.valueOf(row.getString("category")) == Category.TECHNICAL, List.of());
			came = at(row, "came");
		}
		deeds.add(new RecordedDeed(RecordedDeed.What.valueOf(row.getString("what")), at(row, "at"), at(row, "told"),
				row.getBoolean("by_clock"), errand(row)));
	}

	List<RecordedAlarm> alarms() {
		finish();
		return alarms;
	}

	/** When the last of them came. */
	Instant lastCame() {
		return came;
	}

	private void finish() {
		if (current != null) {
			alarms.add(new RecordedAlarm(current.id(), current.at(), current.routine(), current.area(),
					current.signal(), current.technical(), deeds));
			current = null;
			deeds.clear();
		}
	}

	private static @Nullable Signal signal(ResultSet row) throws SQLException {
		var message = row.getString("message");
		return (message == null) ? null : new Signal(message, row.getString("device_type"), row.getString("status"));
	}

	private static @Nullable RecordedErrand errand(ResultSet row) throws SQLException {
		var unit = row.getString("unit");
		return (unit == null) ? null : new RecordedErrand(unit, row.getString("channel"), row.getInt("responders"),
				row.getInt("lacks"), row.getInt("passed"), row.getBoolean("as_named"));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
