package se.larmnav.ui.moving;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.larmnav.ui.client.Content;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.shell.Trouble;

/**
 * Hands an export on to the browser while it comes, with the user's own right to it.
 */
@Controller
class ExportController {

	/** The address of an export's file. */
	static final String PATH = "exportfil/";

	private final Content content;

	ExportController(Content content) {
		this.content = content;
	}

	@GetMapping("/" + PATH + "{id}")
	void fetch(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		try (var export = this.content.export(id)) {
			response.setContentType("application/zip");
			response.setHeader("Content-Disposition", "attachment; filename=\"export-" + id + ".zip\"");
			response.setHeader("Cache-Control", "no-store");
			export.transferTo(response.getOutputStream());
		}
	}

	@ExceptionHandler(Problem.class)
	ResponseEntity<String> refused(Problem problem) {
		return ResponseEntity.status(problem.isHidden() ? 404 : problem.status())
			.contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
			.body(Trouble.words(problem));
	}

}
