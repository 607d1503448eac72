package se.larmnav.alarms.sip;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One MESSAGE that has come in, and the ways to answer it. */
public final class SipExchange {

	private final SipRequest request;

	private final boolean whole;

	private final ServerTransactions.Transaction transaction;

	private final ClientTransactions own;

	private final Way way;

	SipExchange(SipReader.Read read, SipRequest request, Way way, ServerTransactions.Transaction transaction,
			ClientTransactions own) {
		this.request = request;
		this.whole = read.whole();
		this.way = way;
		this.transaction = transaction;
		this.own = own;
	}

	/** The body as it came. */
	public byte[] body() {
		return request.body();
	}

	/** Whether the whole body is there; greater ones than 64 kB are cut. */
	public boolean whole() {
		return whole;
	}

	/** The media type without parameters, in lower case. */
	public Optional<String> contentType() {
		return request.headers()
			.first("content-type")
			.map((type) -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
	}

	/** UDP or TCP. */
	public String transport() {
		return way.transport();
	}

	/** Where it came from. */
	public InetSocketAddress peer() {
		return way.peer();
	}

	/** At which of our addresses it came in. */
	public InetSocketAddress local() {
		return way.local();
	}

	/** Answers, and answers each retransmission the same from now on. */
	public void respond(int status, Content content) throws IOException {
		transaction.answer(Answers.to(request, way.peer(), status, content), way);
	}

	boolean answered() {
		return transaction.answered();
	}

	/** Sends a MESSAGE of our own back along the way that this one came. */
	public CompletableFuture<SipResponse> message(Content content) {
		return own.send(way, Answers.messageBack(request, way, content));
	}

}
