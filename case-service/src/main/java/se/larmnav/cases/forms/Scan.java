package se.larmnav.cases.forms;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Refusal;

/**
 * A form as somebody has scanned or photographed it, read by what it is and not by what
 * it is called. A photograph is laid on a page: where it was taken does not come along.
 */
final class Scan {

	private static final byte[] PDF = { '%', 'P', 'D', 'F', '-' };

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

	/** An A4 page in as many dots as one can read. */
	private static final int DOTS_WIDE = 1654;

	private static final int DOTS_HIGH = 2339;

	/** More than any telephone has; a picture that says so much is no photograph. */
	private static final long MOST_DOTS = 120_000_000;

	/** What goes elsewhere, or runs. */
	private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR",
			"GoToE");

	private static final float QUALITY = 0.85f;

	private Scan() {
	}

	/**
	 * The form as PDF.
	 * @param title what the document says that it is
	 */
	static byte[] pdf(byte[] content, String title, int mostPages) {
		try {
			if (begins(content, PDF)) {
				return checked(content, mostPages);
			}
			if (begins(content, JPEG) || begins(content, PNG)) {
				return page(picture(content), title);
			}
		}
		catch (InvalidPasswordException locked) {
			throw Refusal.invalid("/content", "locked");
		}
		catch (IOException | RuntimeException broken) {
			throw (broken instanceof Refusal refused) ? refused : Refusal.invalid("/content", "unreadable");
		}
		throw Refusal.invalid("/content", "kind");
	}

	private static boolean begins(byte[] content, byte[] with) {
		return content.length > with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
	}

	/** The same bytes, if nothing in them does anything by itself. */
	private static byte[] checked(byte[] content, int mostPages) throws IOException {
		try (var document = Loader.loadPDF(content)) {
			if (document.isEncrypted()) {
				throw Refusal.invalid("/content", "locked");
			}
			if (document.getNumberOfPages() == 0 || document.getNumberOfPages() > mostPages) {
				throw Refusal.invalid("/content", "pages");
			}
			if (acts(document)) {
				throw Refusal.invalid("/content", "active");
			}
			return content;
		}
	}

	/** Scripts, files within, and what happens when it is opened. */
	private static boolean acts(PDDocument document) throws IOException {
		for (var key : document.getDocument().getXrefTable().keySet()) {
			if (acts(document.getDocument().getObjectFromPool(key).getObject())) {
				return true;
			}
		}
		return false;
	}

	private static boolean acts(@Nullable COSBase part) {
		return switch (part) {
			case COSDictionary dictionary -> dictionary.containsKey(COSName.JS) || dictionary.containsKey(COSName.AA)
					|| dictionary.containsKey(COSName.EF) || isAction(dictionary.getItem(COSName.S))
					|| dictionary.getValues().stream().anyMatch(Scan::acts);
			case COSArray array -> array.toList().stream().anyMatch(Scan::acts);
			// What is referred to has a place of its own.
			case null, default -> false;
		};
	}

	private static boolean isAction(@Nullable COSBase kind) {
		return kind instanceof COSName name && ACTIONS.contains(name.getName());
	}

	/** Read coarsely enough that a page of it is all that is ever in memory. */
	private static BufferedImage picture(byte[] content) throws IOException {
		try (var in = Objects.requireNonNull(ImageIO.createImageInputStream(new ByteArrayInputStream(content)))) {
			var readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw Refusal.invalid("/content", "unreadable");
			}
			var reader = readers.next();
			try {
				reader.setInput(in, true, true);
				int wide = reader.getWidth(0);
				int high = reader.getHeight(0);
				if ((long) wide * high > MOST_DOTS) {
					throw Refusal.invalid("/content", "too-large");
				}
				int coarse = Math.max(1, Math.max(wide / DOTS_WIDE, high / DOTS_HIGH));
				var how = reader.getDefaultReadParam();
				how.setSourceSubsampling(coarse, coarse, 0, 0);
				return opaque(reader.read(0, how));
			}
			finally {
				reader.dispose();
			}
		}
	}

	private static BufferedImage opaque(BufferedImage read) {
		var opaque = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
		var pen = opaque.createGraphics();
		pen.drawImage(read, 0, 0, Color.WHITE, null);
		pen.dispose();
		return opaque;
	}

	private static byte[] page(BufferedImage picture, String title) throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			boolean lies = picture.getWidth() > picture.getHeight();
			var paper = lies ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
			var page = new PDPage(paper);
			document.addPage(page);
			var image = JPEGFactory.createFromImage(document, picture, QUALITY);
			float scale = Math.min(paper.getWidth() / picture.getWidth(), paper.getHeight() / picture.getHeight());
			try (var content = new PDPageContentStream(document, page)) {
				content.drawImage(image, 0, 0, picture.getWidth() * scale, picture.getHeight() * scale);
			}
			document.getDocumentInformation().setTitle(title);
			document.getDocumentCatalog().setLanguage("sv");
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

}
