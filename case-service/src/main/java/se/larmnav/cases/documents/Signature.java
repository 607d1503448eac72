package se.larmnav.cases.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/** A signature drawn on glass: SVG path data. */
public record Signature(String path) {

	private static final int LONGEST = 50_000;

	private static final int WIDTH = 600;

	private static final int HEIGHT = 180;

	public Signature {
		if (path.length() > LONGEST || !hasExtent(path)) {
			throw new IllegalArgumentException("not a signature");
		}
	}

	/** As an image that a template can show. */
	String image() {
		var drawing = PathData.draw(path);
		var box = drawing.getBounds2D();
		var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
		var pen = image.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, WIDTH, HEIGHT);
		pen.setColor(Color.BLACK);
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		double scale = Math.min((WIDTH - 20) / Math.max(box.getWidth(), 1),
				(HEIGHT - 20) / Math.max(box.getHeight(), 1));
		var fit = AffineTransform.getTranslateInstance(10, 10);
		fit.scale(scale, scale);
		fit.translate(-box.getX(), -box.getY());
		pen.draw(drawing.createTransformedShape(fit));
		pen.dispose();
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
	}

	private static boolean hasExtent(String path) {
		var box = PathData.draw(path).getBounds2D();
		return box.getWidth() > 0 || box.getHeight() > 0;
	}

	private static byte[] png(BufferedImage image) {
		try (var bytes = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	@Override
	public String toString() {
		return "Signature";
	}

}
