package se.larmnav.cases;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** A document as somebody who opens it reads it. */
record Pdf(String words, int pages, int images, boolean isTagged, String title, String language,
		boolean showsItsTitle) {

	private static int images(PDDocument opened) throws IOException {
		int images = 0;
		for (var page : opened.getPages()) {
			for (var name : page.getResources().getXObjectNames()) {
				images += page.getResources().isImageXObject(name) ? 1 : 0;
			}
		}
		return images;
	}

	/** It says that it is tagged, and there is something in its structure. */
	private static boolean isTagged(PDDocumentCatalog catalog) {
		var structure = catalog.getStructureTreeRoot();
		var marked = catalog.getMarkInfo();
		return structure != null && !structure.getKids().isEmpty() && marked != null && marked.isMarked();
	}

	private static boolean showsItsTitle(PDDocumentCatalog catalog) {
		var shown = catalog.getViewerPreferences();
		return shown != null && shown.displayDocTitle();
	}

	static Pdf of(Town.Desk desk, @Nullable UUID document) {
		var resource = desk.keys().document(Objects.requireNonNull(document));
		try (var opened = Loader.loadPDF(resource.getContentAsByteArray())) {
			var words = new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
			return new Pdf(words, opened.getNumberOfPages(), images(opened), isTagged(opened.getDocumentCatalog()),
					String.valueOf(opened.getDocumentInformation().getTitle()),
					String.valueOf(opened.getDocumentCatalog().getLanguage()),
					showsItsTitle(opened.getDocumentCatalog()));
		}
		catch (IOException broken) {
			throw new java.io.UncheckedIOException(broken);
		}
	}

}
