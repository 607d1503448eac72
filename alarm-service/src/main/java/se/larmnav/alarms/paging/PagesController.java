package se.larmnav.alarms.paging;

import java.util.List;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.response.StillUnanswered;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.contract.alarms.PagesApi;
import se.larmnav.routine.dispatch.Shown;

/** The API of pages, for those whom the routine tells and for operators. */
@RestController
class PagesController implements PagesApi {

	private final KeptPages pages;

	private final StillUnanswered unanswered;

	private final ShownLists shown;

	PagesController(KeptPages pages, StillUnanswered unanswered, ShownLists shown) {
		this.pages = pages;
		this.unanswered = unanswered;
		this.shown = shown;
	}

	/** For as long as faults are shown. */
	@Override
	@Transactional(readOnly = true)
	public List<Page> pages() {
		unanswered.requireTold();
		return pages.since(shown.since(Shown::outages));
	}

}
