package se.larmnav.ui.routines;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * A block, or all of them, as its file is written; what is wrong is said with its line.
 */
class TextPanel extends Details {

	private final TextArea area = new TextArea();

	private final UnorderedList wrong = Line.styled(new UnorderedList(), "wrong-lines");

	private final Button save;

	private String key = "";

	private String shown = "";

	private int firstLine = 1;

	TextPanel(BiConsumer<String, String> save) {
		addClassNames("card", "as-text");
		setSummaryText(text("routine.text.open"));
		this.area.setWidthFull();
		this.area.addClassName("yaml");
		this.area.getElement().setAttribute("spellcheck", "false").setAttribute("lang", "en");
		this.area.setHelperText(text("routine.text.help"));
		this.save = Buttons.press(
				Buttons.button(text("routine.text.save"), () -> save.accept(this.key, this.area.getValue())), "Ctrl+S");
		add(Line.styled(new Div(this.area, this.wrong, this.save), "stack"));
	}

	/**
	 * Shows a block's text; what somebody is writing in it stays.
	 * @param key of the block, or {@link BlockNav#TEXT} for all
	 * @param firstLine the block's line in the whole text
	 */
	void show(String key, String text, int firstLine, boolean may) {
		var writing = key.equals(this.key) && !this.area.getValue().equals(this.shown);
		if (!writing) {
			this.area.setValue(text);
		}
		if (!key.equals(this.key)) {
			setOpened(key.equals(BlockNav.TEXT));
		}
		this.key = key;
		this.shown = text;
		this.firstLine = firstLine;
		this.area.setLabel(text("routine.text.label", key));
		this.area.setReadOnly(!may);
		this.save.setVisible(may);
	}

	/** Says what is wrong, by the lines of what is shown. */
	void wrong(List<Finding> findings) {
		this.wrong.removeAll();
		findings.forEach(finding -> this.wrong.add(new ListItem(Buttons.link(
				text("routine.text.wrong", finding.line() - this.firstLine + 1, finding.column(), finding.text()),
				() -> focus(finding)))));
		this.wrong.setVisible(!findings.isEmpty());
	}

	/** Puts the cursor where the finding points. */
	void focus(Finding finding) {
		setOpened(true);
		this.area.getElement().executeJs("""
				setTimeout(() => {
				  const field = this.inputElement;
				  const lines = field.value.split('\\n');
				  const line = Math.max(0, Math.min(lines.length - 1, $0));
				  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
				  this.focus();
				  field.setSelectionRange(start + Math.min($1, lines[line].length), start + lines[line].length);
				}, 100)""", finding.line() - this.firstLine, finding.column() - 1);
	}

	/** What was written has become the text of the draft. */
	void saved() {
		this.shown = this.area.getValue();
	}

	/** Puts back what the draft says. */
	void forget() {
		this.area.setValue(this.shown);
	}

}
