package se.larmnav.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Takes pictures of the preview, to be laid beside the mock-ups, and lets axe look at
 * each:
 * {@code Pictures http://localhost:18104 /tmp/out "name role path 1440x900 light [steps]"}.
 * Steps are {@code click=selector}, {@code press=key}, {@code type=text},
 * {@code js=expression} and {@code wait=milliseconds}, separated by ";".
 */
public final class Pictures {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private Pictures() {
	}

	public static void main(String[] arguments) {
		var environment = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
		try (var playwright = Playwright.create(environment)) {
			var browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions()
					.setExecutablePath(Path.of(System.getProperty("chromium.path", "/usr/bin/chromium")))
					.setArgs(FLAGS));
			for (var i = 2; i < arguments.length; i++) {
				take(browser, arguments[0], Path.of(arguments[1]), arguments[i].split(" ", 6));
			}
		}
	}

	private static void take(Browser browser, String base, Path out, String[] spec) {
		var size = spec[3].split("x");
		try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("sv-SE")
			.setTimezoneId("Europe/Stockholm")
			.setViewportSize(Integer.parseInt(size[0]), Integer.parseInt(size[1]))
			.setColorScheme("dark".equals(spec[4]) ? ColorScheme.DARK : ColorScheme.LIGHT))) {
			var page = context.newPage();
			page.onConsoleMessage(message -> {
				if ("error".equals(message.type())) {
					System.out.println(spec[0] + " console: " + message.text());
				}
			});
			page.navigate(base + "/" + spec[2] + (spec[2].contains("?") ? "&" : "?") + "som=" + spec[1]);
			page.waitForSelector("main");
			page.waitForTimeout(700);
			if (spec.length > 5) {
				List.of(spec[5].split(";")).forEach(step -> perform(page, step));
			}
			page.screenshot(new Page.ScreenshotOptions().setPath(out.resolve(spec[0] + ".png")));
			new AxeBuilder(page)
				.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
				.analyze()
				.getViolations()
				.forEach(rule -> System.out.println(spec[0] + " axe: " + rule.getId() + " " + rule.getImpact() + " "
						+ rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()));
		}
	}

	private static void perform(Page page, String step) {
		var what = step.substring(step.indexOf('=') + 1);
		switch (step.substring(0, step.indexOf('='))) {
			case "click" -> page.click(what);
			case "press" -> page.keyboard().press(what);
			case "type" -> page.keyboard().type(what);
			case "js" -> System.out.println(page.evaluate(what));
			case "wait" -> page.waitForTimeout(Integer.parseInt(what));
			default -> throw new IllegalArgumentException(step);
		}
	}

}
