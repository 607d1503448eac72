package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.ui.client.Problem;

/** One letter, whose own words may be written. */
@Component
public class FakeLetterTexts implements LetterTextsApi {

	private static final List<Field> FIELDS = List.of(new Field("name", "Namn", "Alma Påhitt"),
			new Field("case-number", "Ärendenummer", "2026-000123"));

	public final List<String> done = new ArrayList<>();

	private final FakeRoutines routines;

	private String body = "";

	/** Null when nothing is down; else what the calls answer. */
	public @Nullable Problem down;

	FakeLetterTexts(FakeRoutines routines) {
		this.routines = routines;
	}

	/** As it was. */
	public void reset() {
		this.done.clear();
		this.body = "Hej {name}!\n\nDitt ärende har nummer {case-number}.";
		this.down = null;
	}

	@Override
	public List<Letter> letters(UUID id) {
		if (this.down != null) {
			throw this.down;
		}
		return List.of(new Letter(3, "Beslutsmeddelande",
				"När beslutet är fattat: ”Beslutsmeddelande” skapas i registret ”Utgående brev”.",
				"GBG-AUT-04, GBG-AUT-05; 001 L103-113", this.body.isEmpty() ? null : this.body,
				this.body.isEmpty() ? List.of()
						: List.of(this.body.replace("{name}", "Alma Påhitt")
							.replace("{case-number}", "2026-000123")
							.split("\n\n")),
				FIELDS));
	}

	@Override
	public List<Letter> lettersOf(int number) {
		return letters(FakeRoutines.MINE);
	}

	@Override
	public Draft writeLetter(UUID id, int step, String etag, Text text) {
		if (text.text().contains("{namn}")) {
			throw new Problem("invalid", 422, Map.of(), List.of(new Problem.FieldError("/text", "unknown-field")));
		}
		this.routines.of(id).match(etag);
		this.body = text.text();
		this.done.add(step + " " + text.text());
		return this.routines.draft(id);
	}

}
