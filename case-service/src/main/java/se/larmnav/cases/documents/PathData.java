package se.larmnav.cases.documents;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Reads SVG path data without arcs: what a finger on glass, or a program that smooths it,
 * draws.
 */
final class PathData {

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9]*\\.?[0-9]+(?:e-?[0-9]+)?");

	private static final Pattern REST = Pattern.compile("[\\s,]*");

	private final Deque<String> tokens = new ArrayDeque<>();

	private final Path2D.Double drawn = new Path2D.Double();

	private Point2D at = new Point2D.Double();

	private Point2D control = at;

	private PathData(String text) {
		var found = TOKEN.matcher(text);
		int end = 0;
		while (found.find()) {
			demand(REST.matcher(text.substring(end, found.start())).matches());
			tokens.add(found.group());
			end = found.end();
		}
		demand(REST.matcher(text.substring(end)).matches());
	}

	static Path2D draw(String text) {
		var path = new PathData(text);
		char command = ' ';
		while (!path.tokens.isEmpty()) {
			if (Character.isLetter(path.tokens.getFirst().charAt(0))) {
				command = path.tokens.removeFirst().charAt(0);
			}
			path.draw(command);
			command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
		}
		return path.drawn;
	}

	private void draw(char command) {
		boolean relative = Character.isLowerCase(command);
		demand(drawn.getCurrentPoint() != null || command == 'M' || command == 'm');
		switch (Character.toUpperCase(command)) {
			case 'M' -> {
				at = point(relative);
				control = at;
				drawn.moveTo(at.getX(), at.getY());
			}
			case 'L' -> line(point(relative));
			case 'H' -> line(new Point2D.Double(number() + (relative ? at.getX() : 0), at.getY()));
			case 'V' -> line(new Point2D.Double(at.getX(), number() + (relative ? at.getY() : 0)));
			case 'C' -> curve(point(relative), point(relative), point(relative));
			case 'S' -> curve(mirrored(), point(relative), point(relative));
			case 'Q' -> bend(point(relative), point(relative));
			case 'T' -> bend(mirrored(), point(relative));
			case 'Z' -> drawn.closePath();
			default -> throw new IllegalArgumentException("not a signature");
		}
	}

	private void line(Point2D to) {
		drawn.lineTo(to.getX(), to.getY());
		at = to;
		control = to;
	}

	private void curve(Point2D first, Point2D second, Point2D to) {
		drawn.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
		at = to;
		control = second;
	}

	private void bend(Point2D over, Point2D to) {
		drawn.quadTo(over.getX(), over.getY(), to.getX(), to.getY());
		at = to;
		control = over;
	}

	private Point2D mirrored() {
		return new Point2D.Double(2 * at.getX() - control.getX(), 2 * at.getY() - control.getY());
	}

	private Point2D point(boolean relative) {
		double x = number();
		double y = number();
		return relative ? new Point2D.Double(at.getX() + x, at.getY() + y) : new Point2D.Double(x, y);
	}

	private double number() {
		demand(!tokens.isEmpty() && !Character.isLetter(tokens.getFirst().charAt(0)));
		return Double.parseDouble(tokens.removeFirst());
	}

	private static void demand(boolean holds) {
		if (!holds) {
			throw new IllegalArgumentException("not a signature");
		}
	}

}
