package se.larmnav.ui.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.select.Select;
import se.larmnav.contract.tenants.OrganisationChangesApi.Change;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * A form that makes a new version of the organisation. What the routine has against it,
 * and what somebody else has changed meanwhile, stands on top; what was written stays.
 */
class ChangeDialog extends FormDialog {

	private final ReadVersion read;

	private final ChangeWords words;

	ChangeDialog(String title, ReadVersion read, Swedish swedish) {
		super(title);
		this.read = read;
		this.words = new ChangeWords(swedish);
	}

	/** The button, with the work that is given the version that was read. */
	void change(String label, Consumer<String> work, Runnable done) {
		submit(label, () -> work.accept(this.read.etag()), done);
	}

	/** One of these, by id; the names are shown. */
	Select<String> choice(String name, String label, Map<String, String> names) {
		var choice = field(name, new Select<String>());
		choice.setLabel(label);
		choice.setItems(names.keySet());
		choice.setItemLabelGenerator(id -> names.getOrDefault(id, id));
		return choice;
	}

	/** One of these, or none, which has words too. */
	Select<String> choiceOrNone(String name, String label, Map<String, String> names, String none) {
		var choice = choice(name, label, names);
		choice.setItemLabelGenerator(id -> (id == null) ? none : names.getOrDefault(id, id));
		choice.setEmptySelectionCaption(none);
		choice.setEmptySelectionAllowed(true);
		return choice;
	}

	@Override
	protected List<String> reasons(Problem problem) {
		if (problem.status() == 412) {
			this.read.again();
			return problem.rows("changes").stream().map(row -> text("organisation.meanwhile", said(row))).toList();
		}
		return problem.rows("findings")
			.stream()
			.map(row -> text("organisation.finding", row.getOrDefault("place", ""), row.getOrDefault("text", "")))
			.toList();
	}

	private String said(Map<String, String> row) {
		return this.words.of(new Change(0, Instant.parse(row.getOrDefault("at", Instant.EPOCH.toString())),
				row.getOrDefault("by", ""), row.getOrDefault("what", "WHOLE"), row.getOrDefault("how", "CHANGED"),
				row.getOrDefault("subject", "")));
	}

}
