package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.SignedFormsApi;
import se.larmnav.ui.client.Problem;

/** Signed forms that are remembered; only what begins as a PDF is one. */
@Component
public class FakeSignedForms implements SignedFormsApi {

	public final List<String> kept = new ArrayList<>();

	@Override
	public List<Choice> forms(UUID id) {
		return List.of(new Choice("owner-consent-form", "Blankett för godkännande av fastighetsägare"));
	}

	@Override
	public Kept keep(UUID id, SignedForm form) {
		if (form.content().length == 0 || form.content()[0] != '%') {
			throw new Problem("invalid", 422, Map.of(), List.of(new Problem.FieldError("/content", "kind")));
		}
		this.kept.add(form.form() + " " + form.content().length);
		return new Kept(Fixed.id(977));
	}

}
