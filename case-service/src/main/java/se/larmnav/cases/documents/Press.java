package se.larmnav.cases.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes a tagged PDF (PDF/UA) of a template and what it shows. */
@Component
class Press {

	/**
	 * Comes with PDFBox; embedded in each document, so that it looks the same everywhere.
	 */
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TemplateEngine templates = new TemplateEngine();

	Press() {
		var resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("documents/");
		resolver.setSuffix(".html");
		resolver.setTemplateMode(TemplateMode.HTML);
		resolver.setCharacterEncoding("UTF-8");
		templates.setTemplateResolver(resolver);
	}

	byte[] print(String template, Map<String, Object> model) {
		var shown = new HashMap<>(model);
		shown.replaceAll((name, value) -> value instanceof Signature signature ? signature.image() : value);
		String page = templates.process(template, new Context(Locale.of("sv", "SE"), shown));
		var bytes = new ByteArrayOutputStream();
		var builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.useFont(() -> Objects.requireNonNull(Press.class.getResourceAsStream(FONT)), "Liberation Sans", 400,
				FontStyle.NORMAL, true);
		builder.withHtmlContent(page, null);
		builder.toStream(bytes);
		try {
			builder.run();
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		return bytes.toByteArray();
	}

}
