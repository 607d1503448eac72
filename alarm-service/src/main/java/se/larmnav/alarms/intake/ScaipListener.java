package se.larmnav.alarms.intake;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.sip.SipEndpoint;

/**
 * Opens the SIP port as soon as what is heard can be put on disk, while the rest of the
 * service still starts, and closes it before anything else stops.
 */
@Component
public class ScaipListener implements SmartLifecycle, InitializingBean, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ScaipListener.class);

	private final IntakeSettings settings;

	private final ScaipReceiver receiver;

	private final Routes routes;

	private final Replies replies;

	private volatile @Nullable SipEndpoint endpoint;

	private volatile boolean started;

	ScaipListener(IntakeSettings settings, ScaipReceiver receiver, Routes routes, Replies replies) {
		this.settings = settings;
		this.receiver = receiver;
		this.routes = routes;
		this.replies = replies;
	}

	@Override
	public void afterPropertiesSet() {
		open();
		// many routines take their time to be read; until then devices are answered
		// plainly
		Thread.startVirtualThread(replies::refresh);
	}

	@Override
	public void start() {
		if (endpoint == null) {
			open();
		}
		receiver.tell();
		this.started = true;
	}

	private void open() {
		routes.refresh();
		receiver.warmUp();
		try {
			var opened = SipEndpoint.open(settings.listening(), receiver);
			this.endpoint = opened;
			LOG.info("Alarm devices are heard at {}:{} by UDP and TCP{}", settings.address(), opened.port(),
					(settings.tls() == null) ? "" : ", at " + opened.securePort() + " by TLS");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The SIP port " + settings.port() + " could not be opened", ex);
		}
	}

	/** Where this machine itself reaches the port. */
	public String host() {
		return settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
	}

	/** The port that is open. */
	public int port() {
		var open = endpoint;
		if (open == null) {
			throw new IllegalStateException("not open");
		}
		return open.port();
	}

	/** The port that is open for TLS; 0 where none is. */
	public int securePort() {
		var open = endpoint;
		return (open == null) ? 0 : open.securePort();
	}

	/** Whether devices are really heard. */
	boolean hears() {
		var open = endpoint;
		return open != null && open.isListening();
	}

	@Override
	public void stop() {
		var open = endpoint;
		if (open != null) {
			open.close();
			this.endpoint = null;
		}
		this.started = false;
	}

	@Override
	public boolean isRunning() {
		return started;
	}

	/** A start that broke off has no other end. */
	@Override
	public void close() {
		stop();
	}

	/**
	 * Last to start, first to stop: devices then try another receiver instead of waiting.
	 */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
