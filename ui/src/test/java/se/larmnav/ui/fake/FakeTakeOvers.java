package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.TakeOversApi;

import static se.larmnav.ui.fake.Fixed.at;

/** Takes over what has no "fel" in it. */
@Component
public class FakeTakeOvers implements TakeOversApi {

	public final List<String> done = new ArrayList<>();

	/** As it was. */
	public void reset() {
		this.done.clear();
	}

	@Override
	public TakenOver takeOver(String key, Files files) {
		this.done.add("took " + files.source() + " " + new TreeSet<>(files.files().keySet()));
		return new TakenOver(List.of(new Rows("people.csv", 2, 1)), List.of());
	}

	@Override
	public TakenOver attempt(Files files) {
		this.done.add("tried " + new TreeSet<>(files.files().keySet()));
		if (files.files().values().stream().anyMatch(text -> text.contains("fel"))) {
			return new TakenOver(List.of(),
					List.of(new Problem("people.csv", 14, "postcode", "form", "ett postnummer med fem siffror"),
							new Problem("people.csv", 20, "phone", "missing", "ett telefonnummer")));
		}
		return new TakenOver(List.of(new Rows("people.csv", 2, 1)), List.of());
	}

	@Override
	public List<Part> list() {
		return this.done.stream().anyMatch(one -> one.startsWith("took"))
				? List.of(new Part("Treserva", "people.csv", 2, at("2026-11-20", "14:02:00"))) : List.of();
	}

}
