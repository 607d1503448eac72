package se.larmnav.tenants.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.text.Sentences;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Written;

/**
 * The text of a routine as others may see it: without the alarm centre's number, and
 * looked through, comments too, for what is about a person or is somebody's number.
 */
record FitToShare(String yaml, Organisation organisation) {

	/** As in the base routines: it stands there until somebody's own is put in. */
	private static final String NOBODYS_NUMBER = "+46000000000";

	private static final Path VOICE_NUMBER = Path.ROOT.key("alarm-reception").key("voice-number");

	private static final Sentences SENTENCES = Sentences.beside(FitToShare.class, "sharing_sv.properties");

	private static final Map<String, Pattern> PERSONAL = Map.of("personal-number",
			Pattern.compile("(?<![0-9])(?:(?:19|20)?[0-9]{6}[-+][0-9]{4}|(?:19|20)[0-9]{10})(?![0-9])"), "phone-number",
			Pattern.compile("(?<![0-9+])(?:\\+(?!46000000000)[0-9][0-9 -]{5,14}[0-9]"
					+ "|0[0-9]{1,3}[- ][0-9][0-9 ]{3,8}[0-9]|07[0-9]{8})(?![0-9])"),
			"mail-address", Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+"));

	/** What others see. */
	String text() {
		return new Written(this.yaml).withValue(VOICE_NUMBER, NOBODYS_NUMBER)
			.orElseThrow(() -> new IllegalStateException("A published routine without " + VOICE_NUMBER))
			.yaml();
	}

	/** What keeps it from being shared; what was found is not said again. */
	List<Finding> findings() {
		var found = new ArrayList<Finding>();
		var staff = staff();
		var blocks = new Written(text()).blocks();
		var lines = text().lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			int line = i + 1;
			var text = lines.get(i);
			var block = blocks.stream()
				.filter(one -> one.line() <= line)
				.reduce((first, last) -> last)
				.map(Written.Block::key)
				.orElse("");
			PERSONAL.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.filter(kind -> kind.getValue().matcher(text).find())
				.forEach(kind -> found.add(finding(kind.getKey(), line, block)));
			if (staff.stream().anyMatch(name -> name.matcher(text).find())) {
				found.add(finding("staff-name", line, block));
			}
		}
		return found;
	}

	private List<Pattern> staff() {
		return this.organisation.staff()
			.stream()
			.flatMap(FitToShare::names)
			.map(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
			.toList();
	}

	private static Stream<String> names(StaffMember member) {
		return Stream.of(member.name(), member.user()).filter(Objects::nonNull);
	}

	private static Finding finding(String code, int line, String block) {
		return new Finding("ERROR", code, SENTENCES.of(code), "", line, 1, block, block);
	}

}
