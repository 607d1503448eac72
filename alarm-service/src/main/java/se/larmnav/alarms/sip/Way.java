package se.larmnav.alarms.sip;

import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * The way on which a message came; what goes back takes the same, through any address
 * translation.
 */
interface Way {

	void send(byte[] bytes) throws IOException;

	/** Where the other end is, as seen from here. */
	InetSocketAddress peer();

	/** Our own address on this way. */
	InetSocketAddress local();

	/** UDP or TCP, as it stands in Via. */
	String transport();

	/** Whether what is sent arrives or the sender knows; else it must be sent again. */
	boolean reliable();

	/**
	 * The same way with another address at the far end, when the way has no connection.
	 */
	default Way to(InetSocketAddress peer) {
		return this;
	}

}
