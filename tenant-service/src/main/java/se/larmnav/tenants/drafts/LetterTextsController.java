package se.larmnav.tenants.drafts;

import java.util.List;
import java.util.UUID;

import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;

import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Answers a municipality's administrators about the words in its letters. */
@RestController
class LetterTextsController implements LetterTextsApi {

	private final Drafts drafts;

	private final DraftBook book;

	private final DraftViews views;

	private final VersionViews versions;

	LetterTextsController(Drafts drafts, DraftBook book, DraftViews views, VersionViews versions) {
		this.drafts = drafts;
		this.book = book;
		this.views = views;
		this.versions = versions;
	}

	/** Before anything that is asked here. */
	@ModelAttribute
	void onlyAdministrators() {
		Caller.current().require(Role.TENANT_ADMINISTRATOR.key());
	}

	@Override
	public List<Letter> letters(UUID id) {
		return new LetterTexts(this.views.read(this.book.draft(id))).all();
	}

	@Override
	public List<Letter> lettersOf(int number) {
		return new LetterTexts(this.versions.routine(number)).all();
	}

	@Override
	public Draft writeLetter(UUID id, int step, String etag, Text text) {
		var letters = new LetterTexts(this.views.read(this.book.draft(id)));
		this.drafts.write(id, etag, before -> letters.written(before, step, text.text()));
		return this.views.whole(this.book.draft(id));
	}

}
