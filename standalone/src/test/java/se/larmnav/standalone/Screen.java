package se.larmnav.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.jspecify.annotations.Nullable;
import se.larmnav.routine.time.SwedishTime;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody logged in at a screen, who finds things by the words that a person reads
 * there.
 */
public final class Screen implements AutoCloseable {

	private static final int PATIENCE = 30_000;

	/** Where a page has less width, it is a phone's. */
	private static final int PHONE = 450;

	/** Nothing is on its way to the server, and a dialog that has opened has the hand. */
	private static final String ANSWERED = """
			() => {
				const dialog = Array.from(document.querySelectorAll('vaadin-dialog[opened]')).pop();
				return Object.values(window.Vaadin?.Flow?.clients || {}).every(one => !one.isActive?.())
						&& (!dialog || dialog.contains(document.activeElement));
			}""";

	private static final String DIALOG = "vaadin-dialog[opened]";

	/** What opens has opened; an animation that is paused would never end. */
	private static final String STILL = "() => Promise.race([new Promise(enough => setTimeout(enough, 5000)),"
			+ " Promise.allSettled(document.getAnimations()"
			+ ".filter(one => Number.isFinite(one.effect.getComputedTiming().endTime)).map(one => one.finished))])";

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private final Page page;

	private final String address;

	private final String name;

	private @Nullable Locator written;

	static {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
	}

	private Screen(Page page, String address, String name) {
		this.page = page;
		this.address = address;
		this.name = name;
		page.setDefaultTimeout(PATIENCE);
	}

	static Screen of(Page page, String address, String userName) {
		return new Screen(Browser.logIn(page, address, userName), address, userName);
	}

	/** The page itself, for what words cannot say. */
	public Page page() {
		return this.page;
	}

	/** Opens a page of the municipality. */
	public Screen open(String path) {
		this.page.navigate(this.address + path);
		return this;
	}

	/** Presses the button, link or menu item with these words. */
	public Screen press(String words) {
		return doing(() -> {
			inFront().locator("button, vaadin-button, a, [role=button]")
				.filter(new Locator.FilterOptions().setHasText(starting(words)).setVisible(true))
				.first()
				.click();
		});
	}

	/**
	 * Does something with the case on the screen: what is next has a button, the rest is
	 * in its menu.
	 */
	public Screen act(String words) {
		var next = this.page.locator(".next vaadin-button")
			.filter(new Locator.FilterOptions().setHasText(starting(words)));
		this.page.locator(".case__head").waitFor();
		if (next.count() > 0) {
			next.first().click();
			return this;
		}
		this.page.getByLabel("Fler val").first().click();
		this.page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(starting(words))).first().click();
		return this;
	}

	/** Presses that button in the row that says these words. */
	public Screen pressIn(String row, String words) {
		return doing(() -> {
			row(row).locator("button, vaadin-button, a")
				.filter(new Locator.FilterOptions().setHasText(starting(words)).setVisible(true))
				.first()
				.click();
		});
	}

	/** Presses that button in the row that says both. */
	public Screen pressIn(String row, String also, String words) {
		return doing(() -> {
			rows(row).filter(new Locator.FilterOptions().setHasText(also))
				.first()
				.locator("button, vaadin-button, a")
				.filter(new Locator.FilterOptions().setHasText(starting(words)).setVisible(true))
				.first()
				.click();
		});
	}

	/** Types keys where the hand is, each when the screen has answered the one before. */
	public Screen keys(String... keys) {
		return doing(() -> {
			for (var key : keys) {
				this.page.waitForFunction(ANSWERED);
				this.page.keyboard().press(key);
			}
		});
	}

	/** Writes in the field with this label. */
	public Screen write(String label, String text) {
		return doing(() -> {
			var field = inFront().getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
				.and(this.page.locator("input, textarea"))
				.first();
			field.fill(text);
			field.blur();
			this.written = field;
		});
	}

	/** Presses Enter in the field that was written in last. */
	public Screen enter() {
		return doing(() -> java.util.Objects.requireNonNull(this.written).press("Enter"));
	}

	/** Chooses an answer of a question. */
	public Screen choose(String question, String answer) {
		return doing(() -> {
			inFront().getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
				.first()
				.getByLabel(answer, new Locator.GetByLabelOptions().setExact(false))
				.first()
				.check();
		});
	}

	/** Chooses from a list that opens. */
	public Screen pick(String label, String item) {
		return doing(() -> {
			inFront().locator("vaadin-select").filter(new Locator.FilterOptions().setHasText(label)).first().click();
			this.page.locator("vaadin-select-item, vaadin-item")
				.filter(new Locator.FilterOptions().setHasText(item).setVisible(true))
				.first()
				.click();
		});
	}

	/** Writes the beginning of a choice, and takes the first that is found. */
	public Screen find(String label, String text) {
		return doing(() -> {
			var box = inFront().locator("vaadin-combo-box input").first();
			box.fill(text);
			this.page.locator("vaadin-combo-box-item")
				.filter(new Locator.FilterOptions().setHasText(text).setVisible(true))
				.first()
				.click();
		});
	}

	/** Chooses a day so many days from the platform's today, at nine. */
	public Screen day(String label, int days) {
		return doing(() -> {
			var picker = inFront().locator("vaadin-date-time-picker")
				.filter(new Locator.FilterOptions().setHasText(label))
				.first();
			var at = SwedishTime.dateOf(now()).plusDays(days);
			picker.locator("vaadin-date-picker input").fill(at.toString());
			picker.locator("vaadin-date-picker input").press("Enter");
			picker.locator("vaadin-time-picker input").fill("09:00");
			picker.locator("vaadin-time-picker input").press("Enter");
		});
	}

	/** Chooses a day without a time, so many days from the platform's today. */
	public Screen date(String label, int days) {
		return doing(() -> {
			var field = inFront().locator("vaadin-date-picker")
				.filter(new Locator.FilterOptions().setHasText(label))
				.first()
				.locator("input");
			field.fill(SwedishTime.dateOf(now()).plusDays(days).toString());
			field.press("Enter");
			if (this.page.viewportSize().width < PHONE) {
				// There the calendar covers the page until its day is tapped.
				this.page.locator("vaadin-month-calendar [aria-selected=true]").first().click();
			}
		});
	}

	/** A story before this one may have moved the platform's clock. */
	private static Instant now() {
		try {
			return Running.platform().time().now();
		}
		catch (Exception ex) {
			throw new IllegalStateException("Nobody says what time it is", ex);
		}
	}

	/** Ticks a box. */
	public Screen tick(String label) {
		return doing(() -> {
			inFront().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label)).first().check();
		});
	}

	/** Takes the tick away. */
	public Screen untick(String label) {
		return doing(() -> {
			inFront().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label)).first().uncheck();
		});
	}

	/** Ticks every box of a question. */
	public Screen tickAll(String question) {
		return doing(() -> {
			var group = inFront().locator("vaadin-checkbox-group")
				.filter(new Locator.FilterOptions().setHasText(question))
				.first();
			group.getByRole(AriaRole.CHECKBOX).first().waitFor();
			group.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
		});
	}

	/** Signs on the n:th glass, from one. */
	public Screen sign(int n) {
		return doing(() -> {
			var glass = inFront().locator("canvas[data-signature]").nth(n - 1);
			glass.evaluate("glass => glass.scrollIntoView({ block: 'center' })");
			glass.click(new Locator.ClickOptions().setTrial(true));
			BoundingBox box = glass.boundingBox();
			var mouse = this.page.mouse();
			mouse.move(box.x + 20, box.y + box.height / 2);
			mouse.down();
			for (int step = 1; step <= 8; step++) {
				mouse.move(box.x + 20 + step * 12, box.y + box.height / 2 + (step % 2 == 0 ? 10 : -10));
			}
			mouse.up();
		});
	}

	/** The row that says these words. */
	public Locator row(String words) {
		return rows(words).first();
	}

	private Locator rows(String words) {
		return this.page.locator("[data-row], tr").filter(new Locator.FilterOptions().setHasText(words));
	}

	/** A dialog with this title has opened. */
	public Screen asks(String title) {
		return doing(() -> this.page.locator(DIALOG + " h2")
			.filter(new Locator.FilterOptions().setHasText(title))
			.first()
			.waitFor());
	}

	/** These words are on the screen, at once or soon, without loading it again. */
	public Screen sees(String words) {
		return doing(() -> {
			assertThat(this.page.getByText(words).filter(new Locator.FilterOptions().setVisible(true)).first())
				.isVisible();
		});
	}

	/** These words are not, or no longer, on the screen. */
	public Screen seesNo(String words) {
		return doing(() -> {
			assertThat(this.page.getByText(words).filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
		});
	}

	/** The button is there, and cannot be pressed. */
	public Screen cannot(String words) {
		return doing(() -> {
			assertThat(button(words)).isDisabled();
		});
	}

	/** The button can be pressed now. */
	public Screen can(String words) {
		return doing(() -> {
			assertThat(button(words)).isEnabled();
		});
	}

	/** What the link with these words leads to, as the browser would fetch it. */
	public String download(String words) {
		var link = this.page.locator("a").filter(new Locator.FilterOptions().setHasText(starting(words))).first();
		return String.valueOf(this.page.evaluate(
				"href => fetch(href, { signal: AbortSignal.timeout(30000) }).then(async answer => answer.status + ' ' + answer.headers.get('content-type') + ' ' + (await answer.text()).substring(0, 8))",
				link.getAttribute("href")));
	}

	/** Chooses a big tile. */
	public Screen tile(String words) {
		return doing(() -> {
			this.page.locator("label")
				.filter(new Locator.FilterOptions().setHasText(words).setVisible(true))
				.first()
				.click();
		});
	}

	/** Keeps a picture, for whoever wants to see what was seen. */
	public Screen picture(String title) {
		var folder = System.getProperty("larmnav.pictures", "");
		if (!folder.isEmpty()) {
			try {
				Files.createDirectories(Path.of(folder));
				this.page.waitForTimeout(400);
				this.page
					.screenshot(new ScreenshotOptions().setPath(Path.of(folder, title + ".png")).setFullPage(true));
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}
		return this;
	}

	/**
	 * The dialog that is open, or the page, shuts nobody out; keeps a picture.
	 */
	public Screen accessible(String title) {
		return doing(() -> {
			this.page.locator("h1").first().waitFor();
			picture(title);
			this.page.evaluate(STILL);
			// Legacy: there are no frames, for which the other way opens a page of its
			// own.
			var axe = new AxeBuilder(this.page).withTags(RULES).setLegacyMode(true);
			if (this.page.locator(DIALOG).count() > 0) {
				axe.include(DIALOG);
			}
			var found = axe.analyze().getViolations();
			org.assertj.core.api.Assertions.assertThat(found)
				.extracting(rule -> rule.getId() + " "
						+ rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList())
				.as(title)
				.isEmpty();
		});
	}

	/** Does it, and shows the screen of whoever could not. */
	private Screen doing(Runnable work) {
		try {
			work.run();
			return this;
		}
		catch (RuntimeException | AssertionError ex) {
			var picture = Path.of("target/pictures", this.name + "-" + System.nanoTime() + ".png");
			this.page.screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
			var why = String.valueOf(ex.getMessage()).lines().filter(line -> !line.isBlank()).limit(4).toList();
			throw new AssertionError(this.name + " at " + this.page.url() + ": " + String.join(" | ", why) + ", "
					+ picture.toAbsolutePath(), ex);
		}
	}

	@Override
	public void close() {
		try {
			this.page.context().close();
		}
		catch (PlaywrightException gone) {
			System.err.println("The screen of " + this.name + " was closed already");
		}
	}

	private Locator button(String words) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(starting(words))).first();
	}

	/** The dialog that is open, or the page. */
	private Locator inFront() {
		var dialog = this.page.locator(DIALOG);
		return (dialog.count() > 0) ? dialog.last() : this.page.locator("body");
	}

	private static Pattern starting(String words) {
		return Pattern.compile("^\\s*" + words.replaceAll("([.?*+(){}\\[\\]|^$\\\\])", "\\\\$1"));
	}

}
