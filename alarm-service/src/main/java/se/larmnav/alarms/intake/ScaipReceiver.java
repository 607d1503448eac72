package se.larmnav.alarms.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.scaip.MessageType;
import se.larmnav.alarms.scaip.Mrs;
import se.larmnav.alarms.scaip.Reading;
import se.larmnav.alarms.scaip.Scaip;
import se.larmnav.alarms.scaip.Snu;
import se.larmnav.alarms.sip.Content;
import se.larmnav.alarms.sip.SipExchange;
import se.larmnav.alarms.sip.SipHandler;
import se.larmnav.routine.dispatch.Turn;

/** Receives SCAIP: on disk, then answered in the style of the device's family. */
@Component
class ScaipReceiver implements SipHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ScaipReceiver.class);

	/**
	 * Devices that nobody knows may go on with their heartbeats; one a day is kept of
	 * each.
	 */
	private static final Duration DAY = Duration.ofDays(1);

	private static final int MOST_TYPE = 100;

	private final Intake intake;

	private final Routes routes;

	private final Replies replies;

	private final IntakeSettings settings;

	private final ApplicationEventPublisher events;

	/** Who was heard before anybody here listened to that. */
	private final Set<DeviceHeard> early = ConcurrentHashMap.newKeySet();

	private volatile boolean listenedTo;

	ScaipReceiver(Intake intake, Routes routes, Replies replies, IntakeSettings settings,
			ApplicationEventPublisher events) {
		this.intake = intake;
		this.routes = routes;
		this.replies = replies;
		this.settings = settings;
		this.events = events;
	}

	@Override
	public void message(SipExchange exchange) {
		try {
			receive(exchange);
		}
		catch (IOException ex) {
			// the device sends again, and the copy is known
			LOG.debug("An answer could not be sent: {}", ex.toString());
		}
	}

	/**
	 * Reads one message before the first comes: that one must not wait for tables to be
	 * loaded.
	 */
	void warmUp() {
		var sample = "<mrq><ref>1</ref><cid>1</cid><dty>3</dty></mrq>".getBytes(StandardCharsets.US_ASCII);
		var reading = Scaip.read(sample);
		var style = replies.of(reading.message().controller().flatMap(routes::find));
		body(style.reply(ref(reading), reading.status(), Urgency.of(reading) == Turn.PERSONAL));
	}

	private void receive(SipExchange exchange) throws IOException {
		if (!Scaip.isFor(exchange.contentType(), exchange.body())) {
			exchange.respond(415, Content.NONE);
			return;
		}
		var reading = read(exchange);
		var route = reading.message().controller().flatMap(routes::find);
		try {
			take(exchange, reading, route);
		}
		catch (Busy ex) {
			// both levels say it: a device that reads only the one tries elsewhere all
			// the same
			exchange.respond(503, body(Mrs.of(ref(reading), Snu.BUSY)));
			return;
		}
		answer(exchange, reading, route);
	}

	private static Reading read(SipExchange exchange) {
		var reading = Scaip.read(exchange.body());
		return exchange.whole() ? reading : new Reading(reading.message(), Snu.TOO_LONG);
	}

	private void take(SipExchange exchange, Reading reading, Optional<Route> route) throws Busy {
		var heartbeat = reading.message().type() == MessageType.PI && !reading.faulty();
		if (heartbeat && route.isPresent()) {
			if (!intake.acknowledges()) {
				throw new Busy("no database");
			}
			heard(new DeviceHeard(route.get().tenant(), route.get().controller()));
			return;
		}
		intake.take(arrival(exchange, reading, route, heartbeat));
	}

	private void heard(DeviceHeard device) {
		if (!listenedTo) {
			early.add(device);
		}
		if (listenedTo) {
			events.publishEvent(device);
		}
	}

	/** Everybody who hears of devices is there. */
	void tell() {
		this.listenedTo = true;
		early.forEach(events::publishEvent);
		early.clear();
	}

	private Arrival arrival(SipExchange exchange, Reading reading, Optional<Route> route, boolean heartbeat) {
		var controller = route.map(Route::controller).or(reading.message()::controller);
		var sender = exchange.transport() + " " + exchange.peer().getAddress().getHostAddress() + ":"
				+ exchange.peer().getPort();
		var body = exchange.body();
		var kept = (body.length > Scaip.MOST_BYTES) ? Arrays.copyOf(body, Scaip.MOST_BYTES) : body;
		var same = heartbeat
				? new Arrival.Same(Digest.of("heartbeat", controller.orElse(sender)).and(new byte[0]), DAY, true)
				// without a controller two devices may well send the same broken bytes
				: new Arrival.Same(Digest.of("sip", controller.orElse(sender)).and(body), settings.duplicateWindow(),
						true);
		return new Arrival(Arrival.Way.SIP, sender, exchange.contentType().map(ScaipReceiver::printable), kept,
				kept.length < body.length || !exchange.whole(), controller, route.map(Route::tenant),
				Urgency.of(reading), same);
	}

	/** What a text in the database can hold; the body is kept as it came. */
	private static String printable(String told) {
		var clean = told.replaceAll("[^ -~]", "?");
		return clean.substring(0, Math.min(MOST_TYPE, clean.length()));
	}

	private void answer(SipExchange exchange, Reading reading, Optional<Route> route) throws IOException {
		var style = replies.of(route);
		var reply = body(style.reply(ref(reading), reading.status(), Urgency.of(reading) == Turn.PERSONAL));
		if (!style.ownMessage()) {
			exchange.respond(200, reply);
			return;
		}
		exchange.respond(200, Content.NONE);
		exchange.message(reply).whenComplete((response, failure) -> {
			if (failure != null) {
				LOG.info("A device has not taken our reply: {}", failure.toString());
			}
		});
	}

	private static String ref(Reading reading) {
		return reading.message().ref().orElse("0");
	}

	private static Content body(Mrs reply) {
		return new Content(Scaip.MEDIA_TYPE, reply.bytes());
	}

}
