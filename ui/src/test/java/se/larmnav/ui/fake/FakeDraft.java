package se.larmnav.ui.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Act;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Change;
import se.larmnav.contract.tenants.RoutinesApi.Difference;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.DraftEntry;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.contract.tenants.RoutinesApi.Findings;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.ui.client.Problem;

/** A draft of version 12 with what has been changed in it. */
public final class FakeDraft {

	final List<Act> acts = new ArrayList<>();

	final Map<String, String> texts = new HashMap<>();

	private final Map<String, String> values = new HashMap<>();

	private final UUID id;

	private final String name;

	String state = "DRAFT";

	String whole = "";

	@Nullable LocalDate validFrom;

	@Nullable String approver;

	int version = 1;

	private String changedBy;

	private Instant changedAt = FakeRoutines.yesterday("15:40:00");

	FakeDraft(UUID id, String name, String author) {
		this.id = id;
		this.name = name;
		this.changedBy = author;
		this.acts.add(new Act(FakeRoutines.yesterday("15:32:00"), author, "BEGUN", null));
	}

	/** Somebody else changes a value meanwhile. */
	public void changedBy(String who, String path, String text) {
		put(path, text);
		touch(who, Fixed.today("14:01:30"));
	}

	/** What stands at a path, as the file writes it. */
	public String text(String path) {
		return blocks().stream()
			.flatMap(block -> block.values().stream())
			.filter(value -> value.path().equals(path))
			.map(Value::text)
			.findFirst()
			.orElse("");
	}

	public String state() {
		return this.state;
	}

	void put(String path, String text) {
		this.values.put(path, text);
	}

	void touch(String who, Instant at) {
		this.version++;
		this.changedBy = who;
		this.changedAt = at;
		this.acts.add(new Act(at, who, "WRITTEN", null));
	}

	void match(String etag) {
		if (!etag.equals(etag())) {
			throw new Problem("changed-meanwhile", 412,
					Map.of("changedBy", this.changedBy, "changedAt", this.changedAt.toString()), List.of());
		}
	}

	DraftEntry entry() {
		var findings = findings().findings();
		var errors = (int) findings.stream().filter(one -> one.severity().equals("ERROR")).count();
		return new DraftEntry(this.id, this.state, this.name, this.validFrom, 12, this.acts.getFirst().by(),
				this.changedBy, this.changedAt, errors, findings.size() - errors, null);
	}

	Draft draft(String me) {
		var writers = new LinkedHashSet<String>();
		this.acts.stream()
			.filter(act -> List.of("BEGUN", "WRITTEN", "SENT").contains(act.what()))
			.forEach(act -> writers.add(act.by()));
		return new Draft(entry(), etag(), "5d41", FakeVersions.text(blocks()), blocks(), List.copyOf(writers),
				this.approver, null, List.copyOf(this.acts), may(writers.contains(me)));
	}

	Findings findings() {
		var all = new ArrayList<Finding>();
		if (text(FakeRoutines.FIVE_WEEKS).startsWith("0")) {
			all.add(new Finding("ERROR", "unreadable", "en tid är minst 1, inte ”0 veckor”", "utkast", 21, 37,
					FakeRoutines.FIVE_WEEKS, "access"));
		}
		if (text(FakeRoutines.FIVE_WEEKS).equals("6 weeks")) {
			all.add(new Finding("WARNING", "watch-before-limit",
					"Bevakningen om 4 veckor (T06) löper ut före 6 veckor. Socialsekreteraren frågar innan larmenheten meddelar.",
					"utkast", 44, 10, "steps[0].due", "steps"));
		}
		return new Findings(all, all.stream().anyMatch(one -> one.severity().equals("ERROR")));
	}

	Difference difference() {
		if (findings().stops()) {
			throw new Problem("draft-unreadable", 409, Map.of(), List.of());
		}
		return new Difference(12, true, this.values.entrySet().stream().map(this::change).toList());
	}

	private Change change(Map.Entry<String, String> changed) {
		var was = FakeVersions.BLOCKS.stream()
			.flatMap(block -> block.values().stream())
			.filter(value -> value.path().equals(changed.getKey()))
			.findFirst()
			.orElseThrow();
		var keys = changed.getKey().startsWith("access");
		return new Change("CHANGED", changed.getKey(), keys ? "access" : "steps",
				"%s: inom %s → inom %s%s".formatted(was.name(), was.words(), FakeVersions.words(changed.getValue()),
						keys ? "; berör 31 ärenden som väntar" : ""),
				was.text(), changed.getValue(), keys ? 31 : null);
	}

	private List<Block> blocks() {
		return FakeVersions.BLOCKS.stream()
			.map(block -> new Block(block.key(), block.name(), block.line(),
					this.texts.getOrDefault(block.key(), block.text()), block.rules(),
					block.values().stream().map(this::now).toList()))
			.toList();
	}

	private Value now(Value value) {
		var text = this.values.getOrDefault(value.path(), value.text());
		return text.equals(value.text()) ? value
				: new Value(value.path(), value.name(), text, FakeVersions.words(text), value.choices());
	}

	private List<String> may(boolean wrote) {
		return switch (this.state) {
			case "DRAFT" -> findings().stops() ? List.of("WRITE", "DELETE") : List.of("WRITE", "DELETE", "SEND");
			case "SENT" -> wrote ? List.of("TAKE_BACK") : List.of("APPROVE", "SEND_BACK");
			case "APPROVED" -> List.of("PUBLISH", "TAKE_BACK");
			default -> List.of();
		};
	}

	private String etag() {
		return "\"" + this.version + "\"";
	}

}
