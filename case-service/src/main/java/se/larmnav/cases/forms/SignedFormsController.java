package se.larmnav.cases.forms;

import java.util.List;
import java.util.UUID;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.SignedFormsApi;

/** Signed forms over HTTP. */
@RestController
@EnableConfigurationProperties(SignedFormSettings.class)
class SignedFormsController implements SignedFormsApi {

	private final SignedForms forms;

	private final CaseRegister register;

	SignedFormsController(SignedForms forms, CaseRegister register) {
		this.forms = forms;
		this.register = register;
	}

	@Override
	public List<Choice> forms(UUID id) {
		register.open(id);
		return forms.all().stream().map((one) -> new Choice(one.key(), one.title())).toList();
	}

	@Override
	public Kept keep(UUID id, SignedForm form) {
		return new Kept(forms.keep(id, form.form(), form.content()));
	}

}
