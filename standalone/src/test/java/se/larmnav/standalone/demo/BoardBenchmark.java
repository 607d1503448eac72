package se.larmnav.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Benchmark;
import se.larmnav.routine.Role;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Platform;
import se.larmnav.standalone.Running;

/**
 * From the device's answer to the row on the operator's screen, in real browsers among
 * many open boards (P5); {@code ./larmnav bench board}.
 */
class BoardBenchmark {

	private static final String TENANT = "goteborg";

	private static final int BROWSERS = 5;

	/** Writes down when a row more was painted. */
	private static final String WATCH = """
			() => {
			  const rows = () => document.querySelectorAll('.queue .rows [data-row]:not(.row--gone)').length;
			  window.seen = [];
			  let before = rows();
			  new MutationObserver(() => {
			    const now = rows();
			    if (now > before) {
			      requestAnimationFrame(() => window.seen.push(performance.timeOrigin + performance.now()));
			    }
			    before = now;
			  }).observe(document.body, { childList: true, subtree: true, attributes: true });
			}""";

	@Test
	void figures() throws Exception {
		var presses = Benchmark.number("presses", 100);
		var boards = Benchmark.number("boards", 200);
		var platform = Running.platform();
		var town = Running.town(TENANT);
		var controller = MadeUpHomes.inUse(platform, town, 83_000, 1).getFirst();
		try (var bench = new Benchmark("board", "The board: from the device's answer to the operator's screen");
				var browser = Browser.open();
				var devices = new SipHome(platform.settings().port("sip"));
				var peer = new BarePush(platform.parts().redis())) {
			var pages = pages(platform, town, browser);
			bench.say("redis, a stream and a browser, nothing else  %s", ofPeer(peer, browser, presses));
			bench.say("P5: %d browsers alone                        %s", BROWSERS,
					measured(town, devices, controller, pages, presses));
			try (var others = new OpenBoards(platform, boards)) {
				bench.say("among %d more open boards                   %s", boards,
						measured(town, devices, controller, pages, presses));
				bench.say("  the boards asked %.0f times a second", others.perSecond());
			}
			bench.say("goal p50 50 ms, p99 250 ms among 995; floor p99 1000 ms among 200");
		}
	}

	private static List<Page> pages(Platform platform, Town town, Browser browser) {
		var operators = town.staff().stream().filter((one) -> one.roles().contains(Role.OPERATOR)).toList();
		var pages = new ArrayList<Page>();
		for (var n = 0; n < BROWSERS; n++) {
			var screen = browser.desk(platform.address(TENANT), operators.get(n % operators.size()).user())
				.open("larmbord");
			screen.sees("Inga obesvarade larm.");
			screen.page().evaluate(WATCH);
			pages.add(screen.page());
		}
		return pages;
	}

	/** Milliseconds from the device's answer until each browser has painted the row. */
	private static String measured(Town town, SipHome devices, String controller, List<Page> pages, int presses)
			throws Exception {
		var millis = new ArrayList<Double>();
		var missed = 0;
		var alarms = town.desk(Role.OPERATOR).alarms();
		for (var n = 0; n < presses; n++) {
			pages.forEach((page) -> page.evaluate("() => { window.seen = []; }"));
			devices.press(controller);
			var accepted = now();
			for (var page : pages) {
				try {
					page.waitForFunction("() => window.seen.length > 0", null,
							new Page.WaitForFunctionOptions().setTimeout(10_000));
					millis.add(((Number) page.evaluate("() => window.seen[0]")).doubleValue() - accepted);
				}
				catch (PlaywrightException ex) {
					missed++;
				}
			}
			end(alarms);
			pages.forEach((page) -> page.waitForFunction(
					"() => document.querySelectorAll('.queue .rows [data-row]:not(.row--gone)').length === 0"));
		}
		return figures(millis) + ((missed == 0) ? "" : "   " + missed + " not seen within 10 s");
	}

	private static void end(AlarmsApi alarms) {
		for (var row : alarms.board(null).queue()) {
			alarms.answer(row.id());
			alarms.contact(row.id(), new AlarmsApi.Contact("DEVICE", "TALKED", null));
			alarms.close(row.id(), new AlarmsApi.Closing("mistake", "no-action", null));
		}
	}

	private static String ofPeer(BarePush peer, Browser browser, int times) throws Exception {
		try (var context = browser.context(800, 600)) {
			var page = context.newPage();
			page.navigate(peer.address());
			peer.awaitListener(Duration.ofSeconds(10));
			var millis = new ArrayList<Double>();
			for (var n = 0; n < times; n++) {
				page.evaluate("() => { window.seen = []; }");
				var told = now();
				peer.tell();
				page.waitForFunction("() => window.seen.length > 0");
				millis.add(((Number) page.evaluate("() => window.seen[0]")).doubleValue() - told);
			}
			return figures(millis);
		}
	}

	private static String figures(List<Double> millis) {
		var sorted = millis.stream().mapToDouble((each) -> each).toArray();
		Arrays.sort(sorted);
		if (sorted.length == 0) {
			return "nothing";
		}
		return String.format(Locale.ROOT, "p50 %6.1f ms   p99 %6.1f ms   most %6.1f ms   (%d)",
				sorted[sorted.length / 2], sorted[(int) Math.round(0.99 * (sorted.length - 1))],
				sorted[sorted.length - 1], sorted.length);
	}

	private static double now() {
		var now = Instant.now();
		return now.getEpochSecond() * 1e3 + now.getNano() / 1e6;
	}

}
