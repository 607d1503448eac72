package se.larmnav.cases;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** A document as somebody who opens it reads it. */
record Pdf(String words, int pages, int images, boolean isTagged, String title) {

	private static int images(PDDocument opened) throws IOException {
		int images = 0;
		for (var page : opened.getPages()) {
			for (var name : page.getResources().getXObjectNames()) {
				images += page.getResources().isImageXObject(name) ? 1 : 0;
			}
		}
		return images;
	}

	static Pdf of(Town.Desk desk, @Nullable UUID document) {
		var resource = desk.keys().document(Objects.requireNonNull(document));
		try (var opened = Loader.loadPDF(resource.getContentAsByteArray())) {
			var words = new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
			return new Pdf(words, opened.getNumberOfPages(), images(opened),
					opened.getDocumentCatalog().getStructureTreeRoot() != null,
					String.valueOf(opened.getDocumentInformation().getTitle()));
		}
		catch (IOException broken) {
			throw new java.io.UncheckedIOException(broken);
		}
	}

}
