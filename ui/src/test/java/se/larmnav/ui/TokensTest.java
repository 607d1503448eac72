package se.larmnav.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contrast of every pair of colours that is used, in both schemes (WCAG 1.4.3,
 * 1.4.11).
 */
class TokensTest {

	private static final Pattern TOKEN = Pattern
		.compile("(--[a-z-]+):\\s*(?:light-dark\\()?(#[0-9a-f]{6})(?:,\\s*(#[0-9a-f]{6})\\))?;");

	private static final double TEXT = 4.5;

	private static final double SHAPE = 3;

	private static final String BACK = "--vaadin-background-color";

	private record Pair(String front, String back, double least) {
	}

	private static final List<Pair> PAIRS = List.of(new Pair("--vaadin-text-color", BACK, TEXT),
			new Pair("--vaadin-text-color", "--ln-app", TEXT), new Pair("--vaadin-text-color", "--ln-sunken", TEXT),
			new Pair("--vaadin-text-color-secondary", BACK, TEXT),
			new Pair("--vaadin-text-color-secondary", "--ln-app", TEXT),
			new Pair("--vaadin-text-color-secondary", "--ln-sunken", TEXT), new Pair("--ln-on-ink", "--ln-ink", TEXT),
			new Pair("--ln-on-action", "--ln-action", TEXT), new Pair("--ln-action-text", BACK, TEXT),
			new Pair("--ln-on-akut", "--ln-akut", TEXT), new Pair("--ln-akut-text", BACK, TEXT),
			new Pair("--vaadin-text-color", "--ln-akut-tint", TEXT),
			new Pair("--vaadin-text-color-secondary", "--ln-akut-tint", TEXT),
			new Pair("--ln-on-larm", "--ln-larm", TEXT), new Pair("--ln-larm-text", BACK, TEXT),
			new Pair("--ln-larm-text", "--ln-app", TEXT), new Pair("--ln-teknik-text", BACK, TEXT),
			new Pair("--ln-teknik-text", "--ln-app", TEXT), new Pair("--ln-on-skydd", "--ln-skydd", TEXT),
			new Pair("--ln-ok-text", BACK, TEXT), new Pair("--ln-control", BACK, SHAPE),
			new Pair("--ln-control", "--ln-app", SHAPE), new Pair("--vaadin-focus-ring-color", BACK, SHAPE),
			new Pair("--vaadin-focus-ring-color", "--ln-app", SHAPE));

	@TestFactory
	List<DynamicTest> everyPairCanBeRead() throws IOException {
		var light = colours(false);
		var dark = colours(true);
		return PAIRS.stream().map(pair -> DynamicTest.dynamicTest(pair.front() + " on " + pair.back(), () -> {
			assertThat(contrast(light, pair)).as("light").isGreaterThanOrEqualTo(pair.least());
			assertThat(contrast(dark, pair)).as("dark").isGreaterThanOrEqualTo(pair.least());
		})).toList();
	}

	private static double contrast(Map<String, String> colours, Pair pair) {
		var front = luminance(Objects.requireNonNull(colours.get(pair.front()), pair.front()));
		var back = luminance(Objects.requireNonNull(colours.get(pair.back()), pair.back()));
		return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
	}

	private static double luminance(String colour) {
		var weights = new double[] { 0.2126, 0.7152, 0.0722 };
		return IntStream.range(0, 3).mapToDouble(i -> {
			var value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			return weights[i] * ((value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
		}).sum();
	}

	private static Map<String, String> colours(boolean dark) throws IOException {
		try (var file = Objects
			.requireNonNull(TokensTest.class.getResourceAsStream("/META-INF/resources/tokens.css"))) {
			var colours = new HashMap<String, String>();
			var token = TOKEN.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
			while (token.find()) {
				colours.put(token.group(1), (dark && token.group(3) != null) ? token.group(3) : token.group(2));
			}
			return colours;
		}
	}

}
