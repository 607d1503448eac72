package se.larmnav.routine.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import se.larmnav.routine.dispatch.ControlAlarm;
import se.larmnav.routine.dispatch.IntakeOrder;
import se.larmnav.routine.dispatch.ReserveLists;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.routine.dispatch.Unanswered;
import se.larmnav.routine.outage.MassOutage;
import se.larmnav.routine.signal.SignalClasses;
import se.larmnav.routine.text.Texts;

/**
 * What all municipalities share, from {@code config/shared}; part of the rule code, read
 * once.
 */
public final class NationalFiles {

	private static final Texts TEXTS = read("shared/texts.yaml", Texts.class);

	private static final SignalClasses SIGNALS = read("shared/signals.yaml", SignalClasses.class);

	private static final Unanswered UNANSWERED = read("shared/unanswered.yaml", Unanswered.class);

	private static final IntakeOrder ORDER = read("shared/order.yaml", IntakeOrder.class);

	private static final ControlAlarm CONTROL = read("shared/control.yaml", ControlAlarm.class);

	private static final MassOutage MASS_OUTAGE = read("shared/mass-outage.yaml", MassOutage.class);

	private static final Shown SHOWN = read("shared/shown.yaml", Shown.class);

	private static final ReserveLists RESERVE_LISTS = read("shared/reserve-lists.yaml", ReserveLists.class);

	private NationalFiles() {
	}

	/** The Swedish words. */
	public static Texts texts() {
		return TEXTS;
	}

	/** What signals mean where a municipality has not said otherwise. */
	public static SignalClasses signals() {
		return SIGNALS;
	}

	/**
	 * What is done about unanswered alarms where a municipality has not said otherwise.
	 */
	public static Unanswered unanswered() {
		return UNANSWERED;
	}

	/** What is taken in first where a municipality has not said otherwise. */
	public static IntakeOrder order() {
		return ORDER;
	}

	/** The synthetic alarm where a municipality has not said otherwise. */
	public static ControlAlarm control() {
		return CONTROL;
	}

	/** When alarms that fail together are one fault, where nothing else is said. */
	public static MassOutage massOutage() {
		return MASS_OUTAGE;
	}

	/** How long what is done stands on the lists where nothing else is said. */
	public static Shown shown() {
		return SHOWN;
	}

	/**
	 * When the lists for the day when nothing works are made, where nothing else is said.
	 */
	public static ReserveLists reserveLists() {
		return RESERVE_LISTS;
	}

	static <T> T read(String path, Class<T> type) {
		return YamlFile.read(path.substring(path.lastIndexOf('/') + 1), text(path), type, Map.of()).orComplain();
	}

	/** A file of {@code config} that is part of the rule code. */
	static String text(String path) {
		try (var stream = Objects.requireNonNull(NationalFiles.class.getResourceAsStream("/larmnav/" + path))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
