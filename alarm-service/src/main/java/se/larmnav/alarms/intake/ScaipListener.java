package se.larmnav.alarms.intake;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.sip.SipEndpoint;

/**
 * Opens the SIP port when the service is ready, and closes it before anything else stops.
 */
@Component
public class ScaipListener implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(ScaipListener.class);

	private final IntakeSettings settings;

	private final ScaipReceiver receiver;

	private final Routes routes;

	private volatile @Nullable SipEndpoint endpoint;

	ScaipListener(IntakeSettings settings, ScaipReceiver receiver, Routes routes) {
		this.settings = settings;
		this.receiver = receiver;
		this.routes = routes;
	}

	@Override
	public void start() {
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
	}

	@Override
	public boolean isRunning() {
		return endpoint != null;
	}

	/**
	 * Last to start, first to stop: devices then try another receiver instead of waiting.
	 */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
