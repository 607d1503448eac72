package se.larmnav.tenants.organisation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Administration;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.AreaPart;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.routine.organisation.Opening;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Refusal;

/**
 * The parts of an organisation as somebody has sent them; what cannot be read is refused
 * with its place.
 */
final class Said {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

	private static final Pattern MOBILE = Pattern.compile("\\+?[0-9][0-9 -]{5,24}");

	private Said() {
	}

	static Administration of(OrganisationChangesApi.Administration said) {
		return new Administration(id(said.id()), text("/name", said.name()), text("/shortName", said.shortName()),
				said.reception());
	}

	/** The verification stays as long as the number does. */
	static Unit of(OrganisationChangesApi.Unit said, @Nullable Unit before) {
		var phone = (said.phone() == null || said.phone().isBlank()) ? null : said.phone().strip();
		var verified = (before != null && phone != null && phone.equals(before.phone())) ? before.verified() : null;
		return new Unit(id(said.id()), text("/name", said.name()),
				choice("/kind", said.kind(), Unit.Kind.values(), Unit.Kind::key), said.administration(), phone,
				said.partOf(), opening(said.opening()), verified, said.external(),
				address("/email", EMAIL, said.email()));
	}

	static AlarmArea of(OrganisationChangesApi.Area said) {
		var units = new EnumMap<AreaPart, String>(AreaPart.class);
		said.units().forEach((part, unit) -> units.put(choice("/units", part, AreaPart.values(), AreaPart::key), unit));
		return new AlarmArea(id(said.id()), text("/name", said.name()), texts("/postcodes", said.postcodes()),
				texts("/places", said.places()), units);
	}

	static StaffMember of(OrganisationChangesApi.StaffMember said) {
		if (!USER.matcher(said.user()).matches()) {
			throw Refusal.invalid("/user", "user-name");
		}
		return new StaffMember(said.user(), text("/name", said.name()), text("/title", said.title()),
				said.roles().stream().map(role -> choice("/roles", role, Role.values(), Role::key)).distinct().toList(),
				said.units().stream().distinct().toList(), said.administration(),
				address("/mobile", MOBILE, said.mobile()), address("/email", EMAIL, said.email()),
				Boolean.TRUE.equals(said.shared()));
	}

	static MailingList of(OrganisationChangesApi.NewList said) {
		return new MailingList(id(said.id()), text("/name", said.name()), said.owner(), members(said.members()), null);
	}

	static List<String> members(List<String> said) {
		if (said.isEmpty()) {
			throw Refusal.invalid("/members", "at-least-one");
		}
		return said.stream().distinct().toList();
	}

	static String text(String pointer, String said) {
		if (said.isBlank() || said.length() > 200) {
			throw Refusal.invalid(pointer, said.isBlank() ? "required" : "too-long");
		}
		return said.strip();
	}

	private static List<String> texts(String pointer, List<String> said) {
		return said.stream().map(one -> text(pointer, one)).toList();
	}

	/** Where somebody is told; a wrong address would be found when it is needed. */
	private static @Nullable String address(String pointer, Pattern shape, @Nullable String said) {
		if (said == null || said.isBlank()) {
			return null;
		}
		if (!shape.matcher(said.strip()).matches()) {
			throw Refusal.invalid(pointer, "malformed");
		}
		return said.strip();
	}

	private static String id(String said) {
		if (!ID.matcher(said).matches()) {
			throw Refusal.invalid("/id", "short-name");
		}
		return said;
	}

	private static List<Opening> opening(List<String> said) {
		try {
			return said.stream().map(Opening::parse).toList();
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.invalid("/opening", "opening");
		}
	}

	private static <T> T choice(String pointer, String said, T[] choices, Function<T, String> key) {
		return Arrays.stream(choices)
			.filter(one -> key.apply(one).equals(said))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid(pointer, "unknown"));
	}

}
