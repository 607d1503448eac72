package se.larmnav.ui.cases;

import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.shell.Trouble;

/**
 * Hands a document on from case-service to the browser, with the user's own right to it.
 */
@Controller
class DocumentController {

	private final KeysApi documents;

	DocumentController(KeysApi documents) {
		this.documents = documents;
	}

	@GetMapping("/dokument/{id}")
	ResponseEntity<Resource> document(@PathVariable UUID id) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header("Content-Disposition", "inline")
			.body(this.documents.document(id));
	}

	@ExceptionHandler(Problem.class)
	ResponseEntity<String> refused(Problem problem) {
		return ResponseEntity.status(problem.isHidden() ? 404 : problem.status())
			.contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
			.body(Trouble.words(problem));
	}

}
