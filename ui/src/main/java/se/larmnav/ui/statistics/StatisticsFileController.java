package se.larmnav.ui.statistics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.larmnav.contract.alarms.StatisticsApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.shell.Trouble;

import static se.larmnav.ui.text.Texts.text;

/** The statistics as a file, with the user's own right to them. */
@Controller
class StatisticsFileController {

	static final String PATH = "statistikfil";

	/** With it a spreadsheet knows that the letters are UTF-8. */
	private static final String MARK = "\uFEFF";

	private final StatisticsApi statistics;

	StatisticsFileController(StatisticsApi statistics) {
		this.statistics = statistics;
	}

	/** Which kind of file. */
	enum Form {

		CSV("text/csv;charset=utf-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

		private final MediaType type;

		Form(String type) {
			this.type = MediaType.parseMediaType(type);
		}

		byte[] of(List<Sheet> sheets) {
			return (this == CSV) ? csv(sheets).getBytes(StandardCharsets.UTF_8) : Spreadsheet.of(sheets);
		}

	}

	@GetMapping("/" + PATH)
	ResponseEntity<byte[]> file(@RequestParam(name = StatisticsView.FROM) String from,
			@RequestParam(name = StatisticsView.UNTIL) String until,
			@RequestParam(name = StatisticsView.UNIT, required = false) @Nullable String unit,
			@RequestParam Form form) {
		var shown = this.statistics.of(from, until, unit);
		return ResponseEntity.ok()
			.contentType(form.type)
			.cacheControl(CacheControl.noStore())
			.header("Content-Disposition",
					"attachment; filename=\"statistik-%s-%s.%s\"".formatted(shown.from(), shown.until(),
							form.name().toLowerCase(java.util.Locale.ROOT)))
			.body(form.of(new Sheets(shown).all()));
	}

	@ExceptionHandler(Problem.class)
	ResponseEntity<String> refused(Problem problem) {
		return ResponseEntity.status(problem.isHidden() ? 404 : problem.status())
			.contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
			.body(Trouble.words(problem));
	}

	/** As Swedish spreadsheets read it: semicolons, and a table after the other. */
	static String csv(List<Sheet> sheets) {
		return MARK + sheets.stream().map(StatisticsFileController::csv).collect(Collectors.joining("\r\n"));
	}

	private static String csv(Sheet sheet) {
		var headings = sheet.headings().stream().map(heading -> quoted(text(heading))).collect(Collectors.joining(";"));
		return quoted(sheet.name()) + "\r\n" + headings + "\r\n" + sheet.rows()
			.stream()
			.map(row -> row.stream().map(cell -> quoted(Sheet.read(cell))).collect(Collectors.joining(";")) + "\r\n")
			.collect(Collectors.joining());
	}

	/** What begins as a formula is text all the same. */
	private static String quoted(String cell) {
		var safe = cell.matches("[=+\\-@\\t\\r].*") ? "'" + cell : cell;
		return safe.matches(".*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}
