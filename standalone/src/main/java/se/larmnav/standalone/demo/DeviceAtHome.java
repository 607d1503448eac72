package se.larmnav.standalone.demo;

/** The device in a made-up home: it says SCAIP over SIP, as a real one would. */
interface DeviceAtHome {

	void sendTest(String controller) throws Exception;

	void press(String controller) throws Exception;

	/** Says how it is itself, by the status code of its standard. */
	void report(String controller, String status) throws Exception;

}
