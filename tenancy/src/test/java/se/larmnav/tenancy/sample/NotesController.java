package se.larmnav.tenancy.sample;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Outbox;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/** Notes over HTTP. */
@RestController
@RequestMapping("/api/notes/v1")
@Transactional
public class NotesController {

	static final AtomicInteger WRITES = new AtomicInteger();

	private final Notes notes;

	private final Outbox outbox;

	private final ReadLog readLog;

	public NotesController(Notes notes, Outbox outbox, ReadLog readLog) {
		this.notes = notes;
		this.outbox = outbox;
		this.readLog = readLog;
	}

	@GetMapping("/notes")
	public List<View> list() {
		return notes.findAll().stream().map((note) -> new View(note.id(), note.text())).toList();
	}

	@GetMapping("/notes/{id}")
	public View open(@PathVariable UUID id) {
		var note = notes.findById(id).orElseThrow(() -> Refusal.notFound("no-such-note"));
		readLog.read("note", "test", List.of(id));
		return new View(note.id(), note.text());
	}

	@PutMapping("/notes/{id}")
	public View change(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String read,
			@RequestBody NewNote sent) {
		return open(id);
	}

	@PostMapping("/notes")
	public View write(@RequestBody NewNote sent) {
		WRITES.incrementAndGet();
		if (sent.text().equals("refuse")) {
			throw Refusal.invalid("/text", "not-that").with("hint", "another");
		}
		if (sent.text().equals("break")) {
			throw new IllegalStateException("secret of the inside");
		}
		var note = notes.saveAndFlush(new Note(UUID.randomUUID(), sent.text()));
		outbox.publish("note-written", new View(note.id(), note.text()));
		return new View(note.id(), note.text());
	}

	@GetMapping("/me")
	public Me me(@RequestParam(defaultValue = "false") boolean demand) {
		if (demand) {
			Caller.current().require("planner", "operator");
		}
		var caller = Caller.current();
		return new Me(Tenant.current().value(), caller.subject(), caller.userName(), caller.kind().name(),
				new TreeSet<>(caller.roles()), caller.units());
	}

	public static int writes() {
		return WRITES.get();
	}

	public record View(UUID id, String text) {
	}

	public record NewNote(String text, @Nullable String remark, List<Part> parts) {
	}

	public record Part(String name) {
	}

	public record Me(String tenant, String subject, String userName, String kind, Set<String> roles,
			Set<String> units) {
	}

}
