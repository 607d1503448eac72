package se.larmnav.ui.part;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import static se.larmnav.ui.text.Texts.text;

/** A signature drawn on glass with finger or pen; its value is SVG path data. */
public class Signature extends Div implements HasValidation {

	private static final String PATH = "event.detail";

	private final Element canvas = new Element("canvas");

	private String path = "";

	private final Paragraph error = Line.paragraph("", "error");

	public Signature(String whose) {
		addClassName("signature");
		this.canvas.setAttribute("data-signature", "");
		this.canvas.setAttribute("role", "img");
		this.canvas.setAttribute("aria-label", text("signature.glass", whose));
		this.canvas.setAttribute("tabindex", "0");
		this.canvas.addEventListener("signed", event -> sign(event.getEventData().path(PATH).asString()))
			.addEventData(PATH);
		var clear = Buttons.small(text("signature.clear"), this::clear);
		add(Line.row(Line.strong(whose), new Span(), Line.styled(clear, "end")));
		add(this.error);
		getElement().appendChild(this.canvas);
		setInvalid(false);
	}

	@Override
	public void setErrorMessage(String message) {
		this.error.setText(message);
	}

	@Override
	public String getErrorMessage() {
		return this.error.getText();
	}

	@Override
	public void setInvalid(boolean invalid) {
		this.error.setVisible(invalid);
		setClassName("field--wrong", invalid);
	}

	@Override
	public boolean isInvalid() {
		return this.error.isVisible();
	}

	/** What has been drawn; empty until somebody has. */
	public String path() {
		return this.path;
	}

	/** The glass has been signed. */
	public void sign(String drawn) {
		this.path = drawn;
	}

	private void clear() {
		this.path = "";
		this.canvas.executeJs("this.dispatchEvent(new Event('clear'))");
	}

}
