package se.larmnav.ui.routines;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.tenants.LetterTextsApi.Letter;
import se.larmnav.contract.tenants.PromisesApi.Promises;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

/** What is shown of a topic before its values: the letters, or the example clock. */
class TopicPanel extends Div {

	private final LettersPanel letters;

	private final PromisesPanel promises;

	private final Div missing = new Div();

	TopicPanel(Swedish swedish, BiConsumer<LetterForm, String> save) {
		this.letters = new LettersPanel(save);
		this.promises = new PromisesPanel(swedish);
		addClassName("stack");
		add(this.missing, this.letters, this.promises);
		hide();
	}

	/** Shows a topic; what cannot be said is said in words. */
	void show(Topic topic, Said said, boolean may) {
		hide();
		setVisible(true);
		try {
			switch (topic) {
				case TEXTS -> {
					this.letters.show(said.letters().get(), may);
					this.letters.setVisible(true);
				}
				case PROMISES -> {
					this.promises.show(said.promises().get());
					this.promises.setVisible(true);
				}
			}
		}
		catch (Problem problem) {
			if (Problem.LOGGED_OUT.equals(problem.code())) {
				throw problem;
			}
			this.missing.add(Line.paragraph(Trouble.words(problem), "muted"));
		}
	}

	/** Shows nothing. */
	void hide() {
		setVisible(false);
		this.missing.removeAll();
		this.letters.setVisible(false);
		this.promises.setVisible(false);
	}

	/** What the service says of the draft or the version that is shown. */
	record Said(Supplier<List<Letter>> letters, Supplier<Promises> promises) {
	}

}
