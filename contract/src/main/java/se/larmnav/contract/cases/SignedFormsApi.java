package se.larmnav.contract.cases;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import se.larmnav.contract.cases.CasesApi.Choice;

/**
 * Forms that somebody has signed on paper, such as the property owner's consent
 * (LJU-TPL-02): kept among the documents of the case.
 */
@HttpExchange("/api/cases/v1")
public interface SignedFormsApi {

	/** The forms that may come back signed, by the routine in force. */
	@GetExchange("/cases/{id}/signable-forms")
	List<Choice> forms(@PathVariable UUID id);

	/**
	 * Keeps a signed form as a PDF in the case. A photograph (JPEG or PNG) is laid on a
	 * page, without what the camera wrote about place and time; a PDF is kept as it is,
	 * unless it is locked or does something by itself.
	 */
	@PostExchange("/cases/{id}/signed-forms")
	Kept keep(@PathVariable UUID id, @RequestBody SignedForm form);

	/**
	 * A form that has come back.
	 *
	 * @param form which one, by its key in the routine
	 * @param content the PDF, JPEG or PNG, in base64; 8 MB at most unless the
	 * installation says otherwise
	 */
	record SignedForm(String form, byte[] content) {

		/** What somebody has signed stands in no log. */
		@Override
		public String toString() {
			return "SignedForm " + this.form;
		}

	}

	/** Where it can be opened. */
	record Kept(UUID document) {
	}

}
