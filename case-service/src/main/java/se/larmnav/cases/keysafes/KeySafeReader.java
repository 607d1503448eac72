package se.larmnav.cases.keysafes;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.fields.Fields;
import se.larmnav.contract.cases.KeySafesApi.Documentation;
import se.larmnav.contract.cases.KeySafesApi.OwnerAnswer;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.access.KeySafe.Documented.Field;
import se.larmnav.routine.access.KeySafe.Mounter;
import se.larmnav.routine.access.KeySafe.Mounting;
import se.larmnav.routine.access.KeySafe.OwnerConsent.How;
import se.larmnav.tenancy.Refusal;

/**
 * Reads what is said of a key safe; what the routine demands and is not there is named.
 */
final class KeySafeReader {

	private KeySafeReader() {
	}

	static void check(OwnerAnswer told, KeySafe rules) {
		Fields.text("/owner", told.owner(), 200);
		Fields.optional("/wishes", told.wishes(), 1000);
		if (!rules.ownerConsent().how().contains(oneOf(How.class, "/how", told.how()))) {
			throw Refusal.invalid("/how", "not-used-here");
		}
	}

	/**
	 * Whether we mount it ourselves; refused when it is not done so here (LJU-SAFE-03,
	 * LJU-SAFE-04).
	 */
	static boolean bySelf(@Nullable String mounting, @Nullable String by, KeySafe rules) {
		var how = oneOf(Mounting.class, "/mounting", mounting);
		var who = oneOf(Mounter.class, "/by", by);
		if (!rules.mounts(how, null)) {
			throw Refusal.invalid("/mounting", "not-used-here");
		}
		if (!rules.mounts(how, who)) {
			throw Refusal.invalid("/by", "not-used-here");
		}
		return who == Mounter.SELF;
	}

	/**
	 * Everything that is mandatory is written, or all that is not is named (LJU-SAFE-08).
	 */
	static void check(Documentation told, KeySafe rules) {
		Refusal faults = null;
		for (var field : rules.documented().required()) {
			var value = value(told, field);
			if (value == null || value.isBlank()) {
				faults = faults == null ? Refusal.invalid(pointer(field), "missing")
						: faults.and(pointer(field), "missing");
			}
		}
		if (faults != null) {
			throw faults;
		}
		Fields.optional("/place", told.place(), 500);
		Fields.optional("/opensWith", told.opensWith(), 40);
		Fields.optional("/alarmCode", told.alarmCode(), 40);
		Fields.optional("/doorCode", told.doorCode(), 40);
		Fields.optional("/other", told.other(), 2000);
	}

	private static @Nullable String value(Documentation told, Field field) {
		return switch (field) {
			case PLACE -> told.place();
			case OPENS_WITH -> told.opensWith();
			case ALARM_CODE -> told.alarmCode();
			case DOOR_CODE -> told.doorCode();
		};
	}

	private static String pointer(Field field) {
		return switch (field) {
			case PLACE -> "/place";
			case OPENS_WITH -> "/opensWith";
			case ALARM_CODE -> "/alarmCode";
			case DOOR_CODE -> "/doorCode";
		};
	}

	private static <E extends Enum<E>> E oneOf(Class<E> type, String pointer, @Nullable String value) {
		return Arrays.stream(type.getEnumConstants())
			.filter((one) -> one.name().equals(value))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid(pointer, value == null ? "missing" : "unknown"));
	}

}
