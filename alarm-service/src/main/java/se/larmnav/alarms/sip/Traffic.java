package se.larmnav.alarms.sip;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sorts what comes in: new messages to the handler, copies to their answer, responses to
 * who waits.
 */
final class Traffic {

	private static final Logger LOG = LoggerFactory.getLogger(Traffic.class);

	private final SipHandler handler;

	private final ServerTransactions transactions = new ServerTransactions();

	private final ClientTransactions own;

	/**
	 * Beyond this many at once the answer is 503 at once: overload is answered, never
	 * swallowed.
	 */
	private final Semaphore room;

	Traffic(SipHandler handler, ClientTransactions own, int atOnce) {
		this.handler = handler;
		this.own = own;
		this.room = new Semaphore(atOnce);
	}

	void received(SipReader.Read read, Way way) throws IOException {
		switch (read.message()) {
			case SipResponse response -> own.answered(response);
			case SipRequest request when request.method().equals("MESSAGE") -> message(read, request, way);
			case SipRequest request -> other(request, way);
		}
	}

	private void message(SipReader.Read read, SipRequest request, Way way) throws IOException {
		var begun = transactions.begin(request, way);
		if (begun.isEmpty()) {
			return;
		}
		var exchange = new SipExchange(read, request, way, begun.get(), own);
		if (!room.tryAcquire()) {
			exchange.respond(503, Content.NONE);
			return;
		}
		Thread.startVirtualThread(() -> handle(exchange));
	}

	private void handle(SipExchange exchange) {
		try {
			handler.message(exchange);
		}
		catch (RuntimeException ex) {
			LOG.error("SIP message not handled", ex);
		}
		finally {
			room.release();
			refuseIfUnanswered(exchange);
		}
	}

	private void refuseIfUnanswered(SipExchange exchange) {
		if (exchange.answered()) {
			return;
		}
		try {
			exchange.respond(503, Content.NONE);
		}
		catch (IOException ex) {
			LOG.debug("SIP answer not sent: {}", ex.toString());
		}
	}

	/**
	 * Without memory: each copy of such a request gets the same answer anew (RFC 3261
	 * 8.2.7).
	 */
	private void other(SipRequest request, Way way) throws IOException {
		var status = switch (request.method()) {
			case "ACK" -> 0;
			case "OPTIONS" -> 200;
			case "CANCEL" -> 481;
			default -> 405;
		};
		var via = request.via();
		if (status == 0 || via.isEmpty()) {
			return;
		}
		var answer = Answers.to(request, way.peer(), status, Content.NONE);
		way.to(via.get().answerTo(way.peer())).send(answer.encoded());
	}

}
