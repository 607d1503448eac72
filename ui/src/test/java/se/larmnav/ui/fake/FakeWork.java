package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.Operation;
import se.larmnav.contract.cases.WorkApi;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.id;
import static se.larmnav.ui.fake.Fixed.today;

/** The social secretary's day. */
@Component
public class FakeWork implements WorkApi {

	public final List<String> done = new ArrayList<>();

	public final Refuses refuses = new Refuses();

	private static WorkItem item(int number, String person, String text, @Nullable String due, String since,
			@Nullable String operation, String source, @Nullable String takenBy) {
		return new WorkItem(id(number), id(number + 100), "2026-0001" + number, person, "kind", text,
				"socialsekreterare", takenBy, (due == null) ? null : at(due, "23:59:00"), at(since, "08:00:00"),
				operation, source, asks(number), 7L);
	}

	/** One of them asks what the routine asks when an alarm could not be installed. */
	private static List<Question> asks(int number) {
		return (number != 13) ? List.of()
				: List.of(new Question("more-support", "Behöver den enskilde mer stöd?", "YES_NO", true),
						new Question("seen", "När var kontakten?", "DAY", false));
	}

	@Override
	public WorkList mine() {
		return new WorkList(
				List.of(item(11, "Holm, Åke", "Kontakta larmenheten", "2026-11-13", "2026-10-16", null,
						"regel T06, GBG-WAT-01", "Sara Nyman")),
				List.of(item(12, "Ahl, Kerstin", "Utred och besluta", "2026-11-18", "2026-11-17", Operation.DECIDE,
						"undantag: boendeinsats", "Sara Nyman"),
						item(13, "Wik, Birgit", "Svara larmenheten: uppdraget kan inte verkställas", "2026-11-19",
								"2026-11-17", null, "regel T04", null)),
				List.of(item(14, "Persson, Lars", "Ring Trygghetsjouren om akut ansökan", "2026-11-20", "2026-11-20",
						null, "regel T12", "Sara Nyman"),
						item(15, "48790", "Följ upp verkställighet", "2026-11-20", "2026-11-06", null, "regel T07",
								"Sara Nyman")),
				List.of(item(16, "Berg, Elsa", "Årlig uppföljning", "2026-11-24", "2025-11-24", null, "regel T08",
						"Sara Nyman"),
						item(17, "Lind, Märta", "Följ upp verkställighet", "2026-12-01", "2026-11-03", null,
								"regel T06", null)),
				List.of(item(18, "Åberg, Sixten", "Larmenheten hämtar nycklar", "2026-12-04", "2026-10-30", null,
						"besök bokat mån 23 nov 09:00", "Maria P")));
	}

	@Override
	public void complete(UUID id, Completion completion) {
		this.refuses.now();
		this.done.add(id + " " + completion.answers() + " " + completion.note());
	}

	@Override
	public void take(UUID id) {
		this.done.add("taken " + id);
	}

	@Override
	public List<Message> messages(boolean unreadOnly) {
		var unread = new Message(id(31), today("08:12:00"), "Maria P, larmenheten", "socialsekreterare",
				"Uppdraget kan inte verkställas",
				List.of(new Fact("Ärende", "2026-000113"),
						new Fact("Anledning", "Nycklar har inte lämnats på 5 veckor")),
				id(113), "2026-000113", null, null);
		var read = new Message(id(32), at("2026-11-18", "10:20:00"), "Trygghetsjouren", "sändlista Larmenheten",
				"Larmet är installerat",
				List.of(new Fact("Namn", "Berg, Elsa"), new Fact("Installerat", "2026-11-18 10:14")), id(116),
				"2026-000116", at("2026-11-18", "11:00:00"), "Sara Nyman");
		return unreadOnly ? List.of(unread) : List.of(unread, read);
	}

	@Override
	public void read(UUID id) {
		this.done.add("read " + id);
	}

	@Override
	public Counts counts() {
		return new Counts(8, 31, 4, 3, 2);
	}

}
