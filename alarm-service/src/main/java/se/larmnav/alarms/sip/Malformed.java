package se.larmnav.alarms.sip;

import java.io.IOException;

/** Bytes that are no SIP message. */
class Malformed extends IOException {

	private static final long serialVersionUID = 1L;

	Malformed(String what) {
		super(what);
	}

}
