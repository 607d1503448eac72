package se.larmnav.alarms.control;

import java.io.IOException;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.alarms.intake.ScaipListener;
import se.larmnav.tenancy.TenantId;

/** The device that sends synthetic alarms, to the port to which all devices send. */
@Component
class ControlDevice {

	private static final Logger LOG = LoggerFactory.getLogger(ControlDevice.class);

	private final ScaipListener listener;

	ControlDevice(ScaipListener listener) {
		this.listener = listener;
	}

	/** Sent when it is on disk that it must come: whatever happens now is noticed. */
	@TransactionalEventListener
	void on(ControlSent event) {
		Thread.startVirtualThread(() -> send(event.tenant(), event.id()));
	}

	private void send(TenantId tenant, UUID id) {
		try (var device = ScaipDevice.overUdp(ControlNumber.of(tenant), listener.host(), listener.port())) {
			var message = device.message().with("dty", "0031").with("dte", id.toString().replace("-", ""));
			if (!device.send(message).accepted()) {
				LOG.warn("The control alarm of {} was not acknowledged", tenant);
			}
		}
		catch (IOException | RuntimeException ex) {
			LOG.warn("The control alarm of {} could not be sent: {}", tenant, ex.toString());
		}
	}

}
